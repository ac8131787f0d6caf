package org.scrutineer.pdf;

import java.time.OffsetDateTime;

/**
 * What a file says of itself.
 *
 * @param title   shown in the window's title bar
 * @param author  a role, never a person: {@code Adult Social Care performance team}
 * @param subject what it is about, or empty
 * @param created from the run, so that a rerun gives the same bytes
 */
public record PdfMetadata(String title, String author, String subject, OffsetDateTime created) {

    /** The same with a title where there is none: the name of the file without its ending. */
    public PdfMetadata withTitleFor(String fileName) {
        return title.isEmpty() ? new PdfMetadata(fileName.replaceFirst("(?i)\\.pdf$", ""), author, subject, created) : this;
    }
}
