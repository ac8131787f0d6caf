package org.scrutineer.cli.result;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.scrutineer.ascof.central.CentralBook;
import org.scrutineer.ascof.central.CentralChoices;
import org.scrutineer.ascof.central.waiting.Wait;
import org.scrutineer.ascof.central.waiting.WaitFigure;
import org.scrutineer.ascof.central.waiting.WaitingTimes;
import org.scrutineer.extract.csv.CsvFile;
import org.scrutineer.salt.Period;

/** Writes {@code waiting-times.csv}, and {@code waiting-people.csv}, which is personal data. */
public final class WaitingFiles {

    private WaitingFiles() {}

    public static void write(CentralBook book, Period period, CentralChoices choices, Path folder) {
        WaitingTimes method = new WaitingTimes(choices.constants(), period.end());
        List<Wait> waits = new ArrayList<>();
        book.people().forEach(person -> method.count(person, waits::add));
        try (CsvFile csv = new CsvFile(
                folder.resolve("waiting-times.csv"),
                "quarter",
                "wait_to",
                "group",
                "number",
                "lower_quartile",
                "median",
                "upper_quartile",
                "note")) {
            for (WaitFigure figure : WaitFigure.of(waits)) {
                csv.row(
                        figure.quarter().toString(),
                        figure.to().label(),
                        figure.group(),
                        String.valueOf(figure.number()),
                        figure.lower().toPlainString(),
                        figure.median().toPlainString(),
                        figure.upper().toPlainString(),
                        choices.version().name() + "; days; method 1.1, provisional");
            }
            csv.finish();
        }
        try (CsvFile csv = new CsvFile(
                folder.resolve("waiting-people.csv"),
                "quarter",
                "wait_to",
                "group",
                "person_id",
                "days",
                "request",
                "response")) {
            for (Wait wait : waits) {
                csv.row(
                        Period.containing(wait.ended()).toString(),
                        wait.to().label(),
                        wait.band(),
                        wait.person(),
                        String.valueOf(wait.days()),
                        wait.request(),
                        wait.response());
            }
            csv.finish();
        }
    }
}
