package org.scrutineer.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.scrutineer.ascof.AscofCount;
import org.scrutineer.ascof.AscofFramework;
import org.scrutineer.ascof.AscofMember;
import org.scrutineer.ascof.AscofTrail;
import org.scrutineer.ascof.AscofValue;
import org.scrutineer.ascof.Population;
import org.scrutineer.extract.CsvFile;
import org.scrutineer.salt.FinancialYear;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.count.Trail;
import org.scrutineer.salt.count.TrailEntry;

/** Writes {@code ascof.csv}, the indicators that the records give, and {@code ascof-people.csv}, who is in them, which is personal data. */
final class AscofFiles implements Trail, AutoCloseable {

    private final Path folder;
    private final FinancialYear year;
    private final String yearText;
    private final CsvFile people;
    private final AscofTrail trail;

    AscofFiles(Path folder, FinancialYear year) {
        this.folder = folder;
        this.year = year;
        yearText = year.toString();
        people = new CsvFile(folder.resolve("ascof-people.csv"), "framework_year", "code", "part", "sign", "measure", "table", "row", "column", "person_id", "event_id");
        trail = new AscofTrail(AscofFramework.get().in(year), this::member);
    }

    private void member(AscofMember member) {
        TrailEntry entry = member.entry();
        people.row(yearText, member.definition().code(), member.cell().part().label(), member.cell().sign() < 0 ? "taken away" : "added", entry.measure(), entry.table(), entry.row(),
                entry.column(), entry.subject(), entry.event());
    }

    @Override
    public void entry(TrailEntry entry) {
        trail.entry(entry);
    }

    /** Writes the figures and gives both files their names. */
    void finish(SaltReturn counted, List<Population> populations) {
        try (CsvFile csv = new CsvFile(folder.resolve("ascof.csv"), "framework_year", "code", "title", "numerator", "denominator", "value", "unit", "note")) {
            for (AscofValue value : AscofCount.of(counted, populations)) {
                boolean none = value.note().startsWith("not supplied");
                csv.row(year.toString(), value.definition().code(), value.definition().title(), none ? "" : Integer.toString(value.numerator()),
                        value.denominator() == 0 && value.value() == null ? "" : Long.toString(value.denominator()), text(value.value()), value.definition().unit(), value.note());
            }
            csv.finish();
        }
        people.finish();
    }

    private static String text(BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    @Override
    public void close() {
        people.close();
    }
}
