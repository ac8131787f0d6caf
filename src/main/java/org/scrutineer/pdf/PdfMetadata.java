package org.scrutineer.pdf;

import java.time.OffsetDateTime;

/**
 * What a file is to say of itself. What is blank or null stays as the file has it.
 *
 * @param title   shown in the window's title bar
 * @param author  a role, never a person: {@code Adult Social Care performance team}
 * @param subject what it is about, or empty
 * @param created from the run, so that a rerun gives the same bytes
 */
public record PdfMetadata(String title, String author, String subject, OffsetDateTime created) {

    /** Only a title, which may be blank; the rest as the file has it. */
    public static PdfMetadata titled(String title) {
        return new PdfMetadata(title, "", "", null);
    }
}
