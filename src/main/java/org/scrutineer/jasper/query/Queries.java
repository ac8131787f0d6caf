package org.scrutineer.jasper.query;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.run.ReportRun;

/** The verbs of the language. */
public final class Queries {

    private static final Map<String, Query> VERBS = Stream.of(
                    new SectionsQuery(),
                    new FindingsQuery(),
                    new ScorecardQuery(),
                    new AscofQuery(),
                    new TallyQuery(),
                    new MeetingQuery(),
                    new NotesQuery(),
                    new SaltQuery(),
                    new SaltTablesQuery(),
                    new SaltNumbersQuery(),
                    new QualityQuery(),
                    new ActivityQuery(),
                    new GlanceQuery(),
                    new ExceptionsQuery(),
                    new IndicatorQuery(),
                    new CommentaryQuery(),
                    new RollUpQuery(),
                    new CouncilsQuery(),
                    new WhyQuery(),
                    new NarrativeQuery(),
                    new ContactsQuery(),
                    new AssessmentDemandQuery())
            .collect(Collectors.toMap(Query::verb, Function.identity(), (one, other) -> one, TreeMap::new));

    static {
        VERBS.keySet().stream().filter(Choices::is).findFirst().ifPresent(verb -> {
            throw new IllegalStateException(
                    "the query " + verb + " is taken by the choices of input controls, which are answered first");
        });
    }

    private Queries() {}

    /**
     * Answers one line such as {@code salt LTS001a 1a}.
     *
     * @throws IllegalArgumentException when the line is not of the language
     */
    public static TableDataSource answer(String line, ReportRun run) {
        List<String> words = words(line);
        return supplied(query(words), run).answer(words.subList(1, words.size()), run);
    }

    /**
     * The same figures as the line gives for print, as tables to calculate with.
     *
     * @throws IllegalArgumentException when the line is not of the language
     */
    public static List<DataTable> tables(String line, ReportRun run) {
        List<String> words = words(line);
        return supplied(query(words), run).tables(words.subList(1, words.size()), run);
    }

    /** Whether records stand in for a table: the framework's indicators are worked out from Client Level Data. */
    private static boolean givenByRecords(ContractTable table, ReportRun run) {
        return table.name().equals("indicator") && !run.bookIfAny().indicators().isEmpty();
    }

    private static Query supplied(Query query, ReportRun run) {
        query.needs()
                .map(Contract.get()::table)
                .filter(table -> !run.source().has(table) && !givenByRecords(table, run))
                .ifPresent(table -> {
                    throw new DataProblemException(new Problem(
                            table.name(),
                            0,
                            "",
                            "S-FILE",
                            "no such file or table",
                            "the table " + table.name() + ", which this report prints",
                            "Supply it beside " + run.source().describe() + ", or run a report of what is there."));
                });
        return query;
    }

    private static List<String> words(String line) {
        return Arrays.stream(line.strip().split("\\s+")).toList();
    }

    private static Query query(List<String> words) {
        Query query = VERBS.get(words.get(0));
        if (query == null) {
            throw new IllegalArgumentException("the query \"" + String.join(" ", words) + "\" begins with none of: "
                    + String.join(", ", VERBS.keySet()));
        }
        return query;
    }
}
