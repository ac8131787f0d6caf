package org.scrutineer.performance;

/**
 * One line of a meeting's agenda.
 *
 * @param item its number; lines of one number belong together
 * @param title what is discussed, or for a further line of an item what the paper is
 * @param appendix the letter its paper is known by, such as {@code A1}; empty without a paper
 * @param recommendation what the meeting is asked to do; may be empty
 * @param paper where its PDF is, {@code report} for the report that the program makes, {@code tables} for its file of
 *     tables, empty when none is in the file
 */
public record AgendaItem(String item, String title, String appendix, String recommendation, String paper) {

    /** What stands for the program's own report. */
    public static final String REPORT = "report";

    /** What stands for the report's file of tables. */
    public static final String TABLES = "tables";

    public boolean hasPaper() {
        return !paper.isEmpty();
    }

    public boolean isReport() {
        return paper.equalsIgnoreCase(REPORT);
    }

    public boolean isTables() {
        return paper.equalsIgnoreCase(TABLES);
    }

    /** Whether the program makes the paper. */
    public boolean isMade() {
        return isReport() || isTables();
    }

    public AgendaItem withPaper(String file) {
        return new AgendaItem(item, title, appendix, recommendation, file);
    }

    /** {@code Appendix A1}, or empty. */
    public String label() {
        return appendix.isEmpty() ? "" : "Appendix " + appendix;
    }
}
