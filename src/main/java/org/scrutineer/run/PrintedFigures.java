package org.scrutineer.run;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.scrutineer.ascof.Population;
import org.scrutineer.disclosure.DisclosurePolicy;
import org.scrutineer.disclosure.Publication;
import org.scrutineer.disclosure.PublishedBook;
import org.scrutineer.disclosure.PublishedReturn;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.figures.PopulationReader;
import org.scrutineer.extract.salt.SaltReader;
import org.scrutineer.performance.AscofComparison;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.paper.PaperState;

/**
 * The indicators as they may be printed, with what the records give beside what was supplied.
 *
 * @param book what may be printed
 * @param silent codes of the indicators that a paper leaves out because nothing was supplied of them
 * @param ascof what the records give beside the supplied values; none where there are no records, or where they have
 *     faults, which the tables of the return report
 * @param salt the return under disclosure control together with the indicators; empty where it was not controlled with
 *     them
 */
record PrintedFigures(
        PerformanceBook book, List<String> silent, List<AscofComparison> ascof, Optional<PublishedReturn> salt) {

    static PrintedFigures of(ReportRequest request, ReadTables read, Supplier<CountedRecords> counted) {
        PerformanceBook supplied = read.performance();
        List<AscofComparison> ascof = compare(request, supplied, counted);
        PerformanceBook every = supplied.with(ascof, request.period());
        // A paper for a meeting has no rows that say nothing; while it is worked on they show what is still to come.
        boolean working = request.state() == PaperState.WORKING;
        List<String> silent = working
                ? List.of()
                : every.silent().stream().map(Indicator::code).toList();
        PerformanceBook whole = working ? every : every.withoutSilent();
        if (!request.disclosure()) {
            return new PrintedFigures(whole, silent, ascof, Optional.empty());
        }
        DisclosurePolicy policy = DisclosurePolicy.of(request.settings());
        Optional<Publication> together = together(request, whole, policy, counted);
        return new PrintedFigures(
                together.map(Publication::book).orElseGet(() -> PublishedBook.of(whole, policy)),
                silent,
                ascof,
                together.map(Publication::salt));
    }

    /** Indicators and return under one disclosure control; empty where there is no return, or it cannot be counted. */
    private static Optional<Publication> together(
            ReportRequest request, PerformanceBook whole, DisclosurePolicy policy, Supplier<CountedRecords> counted) {
        if (!SaltReader.isIn(request.source())) {
            return Optional.empty();
        }
        try {
            return Optional.of(Publication.of(counted.get().salt(), whole, policy));
        } catch (DataProblemException faultyRecords) {
            return Optional.empty();
        }
    }

    private static List<AscofComparison> compare(
            ReportRequest request, PerformanceBook supplied, Supplier<CountedRecords> counted) {
        List<Population> populations = PopulationReader.read(request.source());
        if (!SaltReader.isIn(request.source())) {
            return List.of();
        }
        try {
            CountedRecords records = counted.get();
            return AscofComparison.of(supplied, records.salt(), populations, records.measures(request, populations));
        } catch (DataProblemException faultyRecords) {
            return List.of();
        }
    }
}
