package org.scrutineer.run;

import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.validate.Quality;
import org.scrutineer.performance.paper.PaperState;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;

/**
 * What a report is asked to be made of.
 *
 * @param source the council's tables; null for a report that prints none of them
 * @param settings the council's choices
 * @param disclosure whether what is published passes disclosure control
 * @param acceptErrors whether to go on with the good rows when some have faults; the pages then say so
 * @param state a draft, a final paper, or neither
 * @param council the council's name for pages, where its data do not say one
 * @param templates the council's own
 * @param quality what validation has found already; null where it has not been run
 */
public record ReportRequest(
        Source source,
        Period period,
        Settings settings,
        boolean disclosure,
        boolean acceptErrors,
        PaperState state,
        String council,
        CouncilTemplates templates,
        Quality quality) {

    /** A request with nothing said beyond the data, the period, the settings and whether disclosure control is on. */
    public static ReportRequest of(Source source, Period period, Settings settings, boolean disclosure) {
        return new ReportRequest(
                source, period, settings, disclosure, false, PaperState.WORKING, "", CouncilTemplates.NONE, null);
    }

    /** The same, with rows that have faults left out. */
    public ReportRequest acceptingErrors(boolean wanted) {
        return new ReportRequest(source, period, settings, disclosure, wanted, state, council, templates, quality);
    }

    /** The same for a draft, a final paper, or neither. */
    public ReportRequest as(PaperState wanted) {
        return new ReportRequest(
                source, period, settings, disclosure, acceptErrors, wanted, council, templates, quality);
    }

    /** The same with a name for a council whose data do not say one. */
    public ReportRequest named(String name) {
        return new ReportRequest(source, period, settings, disclosure, acceptErrors, state, name, templates, quality);
    }

    /** The same with templates of the council's own. */
    public ReportRequest with(CouncilTemplates own) {
        return new ReportRequest(source, period, settings, disclosure, acceptErrors, state, council, own, quality);
    }

    /** The same with what validation has found. */
    public ReportRequest with(Quality found) {
        return new ReportRequest(source, period, settings, disclosure, acceptErrors, state, council, templates, found);
    }
}
