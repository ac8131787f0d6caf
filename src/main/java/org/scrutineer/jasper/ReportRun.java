package org.scrutineer.jasper;

import org.scrutineer.extract.PerformanceReader;
import org.scrutineer.extract.Source;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.salt.Period;

/**
 * What all parts of one report share: the source is read and counted once, however many parts ask. Filling a report is the work of one
 * thread; runs at the same time have a run each and share nothing that changes.
 */
public final class ReportRun {

    /** The report parameter that hands a run from a book to its parts. */
    public static final String PARAMETER = "SCRUTINEER_RUN";

    private final Source source;
    private final Period period;
    private final boolean disclosure;
    private PerformanceBook book;

    /** @param disclosure whether published tables pass disclosure control */
    public ReportRun(Source source, Period period, boolean disclosure) {
        this.source = source;
        this.period = period;
        this.disclosure = disclosure;
    }

    public Source source() {
        return source;
    }

    public Period period() {
        return period;
    }

    public boolean disclosure() {
        return disclosure;
    }

    /** The performance contract, read at the first call. */
    public synchronized PerformanceBook book() {
        if (book == null) {
            book = PerformanceReader.read(source);
        }
        return book;
    }
}
