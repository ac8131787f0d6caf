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
}
