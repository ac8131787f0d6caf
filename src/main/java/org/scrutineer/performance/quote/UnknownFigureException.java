package org.scrutineer.performance.quote;

import java.util.List;

/** A text quotes a figure that nobody has. */
public final class UnknownFigureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String quote;
    private final String wrong;
    private final String expected;
    private final transient List<String> choices;

    /**
     * @param quote with its braces
     * @param wrong the part that is not known
     * @param expected what should stand there
     * @param choices what could; may be empty
     */
    public UnknownFigureException(String quote, String wrong, String expected, List<String> choices) {
        super(quote + ": found \"" + wrong + "\"; expected " + expected);
        this.quote = quote;
        this.wrong = wrong;
        this.expected = expected;
        this.choices = List.copyOf(choices);
    }

    public String quote() {
        return quote;
    }

    public String wrong() {
        return wrong;
    }

    public String expected() {
        return expected;
    }

    public List<String> choices() {
        return choices;
    }
}
