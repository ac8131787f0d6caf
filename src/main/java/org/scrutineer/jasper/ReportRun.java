package org.scrutineer.jasper;

import org.scrutineer.extract.DataProblemException;
import org.scrutineer.extract.PerformanceReader;
import org.scrutineer.extract.Source;
import org.scrutineer.extract.salt.SaltIntake;
import org.scrutineer.extract.salt.SaltReader;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.count.Trail;
import org.scrutineer.salt.measure.Counting;

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
    private final Settings settings;
    private PerformanceBook book;
    private SaltReturn salt;

    /** @param disclosure whether published tables pass disclosure control */
    public ReportRun(Source source, Period period, boolean disclosure) {
        this(source, period, Settings.defaults(), disclosure);
    }

    /** A run with the council's own settings. */
    public ReportRun(Source source, Period period, Settings settings, boolean disclosure) {
        this.source = source;
        this.period = period;
        this.settings = settings;
        this.disclosure = disclosure;
    }

    public Source source() {
        return source;
    }

    public Period period() {
        return period;
    }

    /** The council's choices that the run counts by. */
    public Settings settings() {
        return settings;
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

    /**
     * The counted SALT return, read and counted at the first call.
     *
     * @throws DataProblemException when rows of the source have faults
     */
    public synchronized SaltReturn salt() {
        if (salt == null) {
            SaltIntake intake = SaltReader.read(source);
            if (!intake.problems().isEmpty()) {
                throw new DataProblemException(intake.problems());
            }
            salt = new Counting(period, settings).count(intake.book(), Trail.none());
        }
        return salt;
    }
}
