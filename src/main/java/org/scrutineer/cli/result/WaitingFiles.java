package org.scrutineer.cli.result;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.scrutineer.ascof.central.CentralChoices;
import org.scrutineer.ascof.central.CentralPerson;
import org.scrutineer.ascof.central.waiting.Wait;
import org.scrutineer.ascof.central.waiting.WaitFigure;
import org.scrutineer.ascof.central.waiting.WaitingTimes;
import org.scrutineer.extract.csv.CsvFile;
import org.scrutineer.salt.Period;

/** Writes {@code waiting-times.csv}, and {@code waiting-people.csv}, which is personal data. */
public final class WaitingFiles {

    private final CentralChoices choices;
    private final WaitingTimes method;
    private final List<Wait> waits = new ArrayList<>();

    /** Nobody's waits so far; of responses by the last day of a period. */
    public WaitingFiles(Period period, CentralChoices choices) {
        this.choices = choices;
        this.method = new WaitingTimes(choices.constants(), period.end());
    }

    /** Tells the waits of a person; by any thread. */
    void count(CentralPerson person, Consumer<Wait> to) {
        method.count(person, to);
    }

    /** Takes waits after those before. */
    void add(List<Wait> more) {
        waits.addAll(more);
    }

    /** Writes both files. */
    public void write(Path folder) {
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
