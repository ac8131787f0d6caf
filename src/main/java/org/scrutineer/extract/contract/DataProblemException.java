package org.scrutineer.extract.contract;

import java.util.List;
import java.util.stream.Collectors;

/** The data cannot be used. Its message is meant for the person who supplied it; commands print it and end with 1. */
public final class DataProblemException extends RuntimeException {

    private final transient List<Problem> problems;
    private final boolean endsTable;

    public DataProblemException(List<Problem> problems) {
        this(problems, problems.stream().anyMatch(problem -> problem.row() == 0));
    }

    private DataProblemException(List<Problem> problems, boolean endsTable) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
        this.endsTable = endsTable;
    }

    public DataProblemException(Problem problem) {
        this(List.of(problem));
    }

    /** A fault that stands in one row, yet leaves nothing after it that could be read. */
    public static DataProblemException endOfTable(Problem problem) {
        return endOfTable(List.of(problem));
    }

    /** Several such faults. */
    public static DataProblemException endOfTable(List<Problem> problems) {
        return new DataProblemException(problems, true);
    }

    /** Whether no further row of the table can be read. */
    public boolean endsTable() {
        return endsTable;
    }

    public List<Problem> problems() {
        return problems;
    }
}
