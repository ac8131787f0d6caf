package org.scrutineer.extract;

import java.util.List;
import java.util.stream.Collectors;

/** The data cannot be used. Its message is meant for the person who supplied it; commands print it and end with 1. */
public final class DataProblemException extends RuntimeException {

    private final transient List<Problem> problems;

    public DataProblemException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    public DataProblemException(Problem problem) {
        this(List.of(problem));
    }

    public List<Problem> problems() {
        return problems;
    }
}
