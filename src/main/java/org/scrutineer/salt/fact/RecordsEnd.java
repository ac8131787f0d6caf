package org.scrutineer.salt.fact;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Until which day a council's records go: the last day on which each table has something happen. A day on which
 * something will end is no record of that day, so planned ends are left out after the last thing that began; what is
 * long past makes a later period look as if nothing had happened in it.
 */
public final class RecordsEnd {

    private final Map<String, LocalDate> tables;

    private final long events;

    private RecordsEnd(Map<String, LocalDate> tables, long events) {
        this.tables = tables;
        this.events = events;
    }

    /** The last days of a book of case files. */
    public static RecordsEnd of(CaseBook book) {
        Map<String, LocalDate> tables = new LinkedHashMap<>();
        long events = 0;
        for (CaseFile file : book.people()) {
            file.requests().forEach(request -> later(tables, "request", request.date()));
            file.shortTerm().forEach(support -> later(tables, "st_max", support.start()));
            file.longTerm().forEach(support -> later(tables, "long_term_support", support.start()));
            file.reviews().forEach(review -> later(tables, "review", review.date()));
            file.discharges().forEach(discharge -> later(tables, "hospital_discharge", discharge.date()));
            events += file.requests().size()
                    + file.shortTerm().size()
                    + file.longTerm().size()
                    + file.reviews().size()
                    + file.discharges().size();
        }
        for (CarerFile carer : book.carers()) {
            carer.support().forEach(support -> later(tables, "carer", support.start()));
            events += carer.support().size();
        }
        return new RecordsEnd(tables, events);
    }

    private static void later(Map<String, LocalDate> tables, String table, LocalDate day) {
        if (day != null) {
            tables.merge(table, day, (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    /** The last day of each table that has any, by its name. */
    public Map<String, LocalDate> tables() {
        return Collections.unmodifiableMap(tables);
    }

    /** How many things happened: of a handful of records their last day tells nothing of how far they go. */
    public long events() {
        return events;
    }

    /** The last day of all; empty where no table has any. */
    public Optional<LocalDate> last() {
        return tables.values().stream().max(LocalDate::compareTo);
    }
}
