package org.scrutineer.pdf.agenda;

import org.scrutineer.pdf.file.PdfSource;

/**
 * A paper for the agenda as its person hands it in.
 *
 * @param label such as {@code Appendix A1}, or empty
 * @param title what the agenda calls it
 * @param source the PDF
 */
public record AgendaPaper(String label, String title, PdfSource source) {

    /** Label and title in one line. */
    public String name() {
        return label.isEmpty() ? title : label + ": " + title;
    }
}
