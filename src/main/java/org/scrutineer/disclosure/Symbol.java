package org.scrutineer.disclosure;

/**
 * What stands in place of a number, by the convention of the Government Analysis Function ("Symbols in tables:
 * definitions and help").
 */
public enum Symbol {
    CONFIDENTIAL("[c]", "withheld so that nobody can be recognised"),
    LOW("[low]", "more than none, but rounds to zero"),
    NOT_AVAILABLE("[x]", "not available"),
    NOT_APPLICABLE("[z]", "not applicable");

    private final String text;
    private final String meaning;

    Symbol(String text, String meaning) {
        this.text = text;
        this.meaning = meaning;
    }

    /** As printed. */
    public String text() {
        return text;
    }

    /** For the key under a table. */
    public String meaning() {
        return meaning;
    }
}
