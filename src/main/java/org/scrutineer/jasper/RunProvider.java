package org.scrutineer.jasper;

import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.run.ReportRun;
import org.scrutineer.salt.Period;

/**
 * What a server's data source puts into the parameter {@link ReportRun#PARAMETER}: it makes the run once the report's
 * period is known.
 */
public interface RunProvider {

    /**
     * The run for a period. Asked again with the same period, the same run or one with the same figures.
     *
     * @throws DataProblemException when the data cannot be read
     */
    ReportRun run(Period period);

    /**
     * The data, for queries that need no period.
     *
     * @throws DataProblemException when the data cannot be read
     */
    Source source();

    /**
     * Whether nobody looks at the report while it is made, so that a fault has to stop it: its readers would get the
     * page of faults in place of their report.
     */
    default boolean unattended() {
        return false;
    }
}
