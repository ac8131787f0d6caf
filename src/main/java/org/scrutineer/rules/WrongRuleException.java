package org.scrutineer.rules;

/** A rule file of a council's own cannot be used; it says where, what was found and how to mend it. */
public final class WrongRuleException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String file;
    private final long row;
    private final String field;
    private final String found;
    private final String expected;
    private final String fix;

    /**
     * A fault of a rule file.
     *
     * @param row of the file; 0 when it is not about one
     * @param field the heading of the column; empty when it is not about one
     */
    public WrongRuleException(String file, long row, String field, String found, String expected, String fix) {
        super(file + (row > 0 ? ", row " + row : "") + (field.isEmpty() ? "" : ", " + field) + ": found " + found
                + ", expected " + expected + ". " + fix);
        this.file = file;
        this.row = row;
        this.field = field;
        this.found = found;
        this.expected = expected;
        this.fix = fix;
    }

    /** The rule file's name. */
    public String file() {
        return file;
    }

    /** The row of the file; 0 when the fault is not about one. */
    public long row() {
        return row;
    }

    /** The heading of the column; empty when the fault is not about one. */
    public String field() {
        return field;
    }

    /** What stands there. */
    public String found() {
        return found;
    }

    /** What may stand there. */
    public String expected() {
        return expected;
    }

    /** How to mend it. */
    public String fix() {
        return fix;
    }
}
