package org.scrutineer.run;

import java.util.List;
import org.scrutineer.ascof.Population;
import org.scrutineer.ascof.central.CentralBook;
import org.scrutineer.ascof.central.CentralChoices;
import org.scrutineer.ascof.central.CentralFigure;
import org.scrutineer.ascof.central.CentralMethod;
import org.scrutineer.ascof.central.CentralVersion;
import org.scrutineer.ascof.central.Window;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.salt.ReadFor;
import org.scrutineer.extract.salt.SaltIntake;
import org.scrutineer.extract.salt.SaltReader;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.count.Trail;
import org.scrutineer.salt.fact.RecordsEnd;
import org.scrutineer.salt.layout.RuleSet;
import org.scrutineer.salt.measure.Counting;

/**
 * What was counted from the records of people.
 *
 * @param salt the return
 * @param end until when the records of each table go
 * @param central the records as the department's own measures need them; null where they are the SALT contract
 */
record CountedRecords(SaltReturn salt, RecordsEnd end, CentralBook central) {

    /**
     * Reads and counts the records of a request.
     *
     * @param rules those of its period's year
     * @throws DataProblemException when rows have faults and the request does not accept that, or when the records end
     *     too long before the period
     */
    static CountedRecords of(ReportRequest request, RuleSet rules) {
        SaltIntake intake = SaltReader.isSupplied(request.source())
                ? SaltReader.read(request.source(), new ReadFor(rules, request.period(), request.settings()))
                : SaltReader.nothing();
        if (!intake.problems().isEmpty() && !request.acceptErrors()) {
            throw new DataProblemException(intake.problems());
        }
        RecordsEnd end = RecordsEnd.of(intake.book());
        RecordsReach.mustReach(
                end, request.period(), request.settings(), request.source().describe());
        SaltReturn counted =
                new Counting(rules, request.period(), request.settings()).count(intake.book(), Trail.none());
        return new CountedRecords(counted, end, intake.central());
    }

    /** The department's measures, where the records are Client Level Data; none where they are the SALT contract. */
    List<CentralFigure> measures(ReportRequest request, List<Population> populations) {
        return central == null
                ? List.of()
                : new CentralMethod(
                                CentralChoices.of(CentralVersion.newest(), request.settings()),
                                central.hospital(),
                                populations)
                        .figures(Window.of(request.period()), central.people());
    }
}
