package org.scrutineer.cli;

/**
 * One line of a meeting's agenda.
 *
 * @param item           its number; lines of one number belong together
 * @param title          what is discussed, or for a further line of an item what the paper is
 * @param appendix       the letter its paper is known by, such as {@code A1}; empty without a paper
 * @param recommendation what the meeting is asked to do; may be empty
 * @param file           the paper, {@code report} for the report that the program makes, empty without a paper
 */
record AgendaRow(String item, String title, String appendix, String recommendation, String file) {

    static final String REPORT = "report";

    boolean hasPaper() {
        return !file.isEmpty();
    }

    boolean isReport() {
        return file.equalsIgnoreCase(REPORT);
    }

    String label() {
        return appendix.isEmpty() ? "" : "Appendix " + appendix;
    }
}
