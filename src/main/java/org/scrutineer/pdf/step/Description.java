package org.scrutineer.pdf.step;

import java.time.OffsetDateTime;

/**
 * What a file says of itself. What is null stays as the file has it.
 *
 * @param title    shown by readers in place of the file's name
 * @param author   the role that answers for the paper, such as {@code Strategic Director of Adult Social Care}
 * @param subject  one line on what it is about
 * @param language as BCP 47 writes it, such as {@code en-GB}
 * @param created  the day of the run, not of the computer: a rerun gives the same file
 */
public record Description(String title, String author, String subject, String language, OffsetDateTime created) {

    public static final String BRITISH = "en-GB";

    /** Only a title, or null; the rest as the file has it. */
    public static Description titled(String title) {
        return new Description(title, null, null, BRITISH, null);
    }
}
