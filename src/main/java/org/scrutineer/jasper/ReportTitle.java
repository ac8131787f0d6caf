package org.scrutineer.jasper;

import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.jasper.query.LatestPeriod;
import org.scrutineer.salt.Period;

/**
 * The title that a PDF of a server says of itself: the report's name and its period. A server's templates ask for it
 * before their query has run, so the latest period is looked up here.
 */
public final class ReportTitle {

    private ReportTitle() {}

    /**
     * The name with the period, such as {@code Scrutiny pack, 2017/18 quarter 3}; the name alone where the period
     * cannot be had: the report itself then says why.
     *
     * @param run the parameter {@link RunHandle#PARAMETER}
     * @param year the parameter {@code YEAR}: a financial year, or the latest
     * @param quarter the parameter {@code QUARTER}: 1 to 4, or 0 for the latest
     */
    public static String of(String name, Object run, Object year, Object quarter) {
        if (year == null || quarter == null) {
            return name;
        }
        try {
            Period period = period(run, year.toString(), quarter.toString());
            return name + ", " + period.year().toString().replace('-', '/') + " quarter " + period.quarter();
        } catch (DataProblemException | IllegalArgumentException unknown) {
            return name;
        }
    }

    private static Period period(Object run, String year, String quarter) {
        if (!LatestPeriod.isAsked(year, quarter)) {
            return Period.of(year, Integer.parseInt(quarter));
        }
        if (run instanceof RunHandle handle && handle.run() != null) {
            return handle.run().period();
        }
        if (run instanceof RunHandle handle && handle.provider() != null) {
            return LatestPeriod.of(handle.provider()::source, year, quarter);
        }
        throw new IllegalArgumentException("the latest period of no data");
    }
}
