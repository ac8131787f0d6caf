package org.scrutineer.pdf.file;

import java.time.OffsetDateTime;

/**
 * What a file is to say of itself. What is blank or null stays as the file has it.
 *
 * @param title shown in the window's title bar
 * @param author a role, never a person: {@code Adult Social Care performance team}
 * @param subject what it is about, or empty
 * @param created from the run, so that a rerun gives the same bytes
 * @param marking printed at the head of every page, such as OFFICIAL-SENSITIVE, or empty
 * @param across printed across every page, for the eye alone, such as DRAFT, or empty
 */
public record PdfMetadata(
        String title, String author, String subject, OffsetDateTime created, String marking, String across) {

    /** With a marking at the head, and nothing across. */
    public PdfMetadata(String title, String author, String subject, OffsetDateTime created, String marking) {
        this(title, author, subject, created, marking, "");
    }

    /** Without a marking. */
    public PdfMetadata(String title, String author, String subject, OffsetDateTime created) {
        this(title, author, subject, created, "");
    }

    /** The same with a marking on every page, and before the title. */
    public PdfMetadata marked(String text) {
        return new PdfMetadata(text + ": " + title, author, subject, created, text, across);
    }

    /** The same with a word across every page, and before the title. */
    public PdfMetadata across(String word) {
        return new PdfMetadata(word + ": " + title, author, subject, created, marking, word);
    }

    /** Only a title, which may be blank; the rest as the file has it. */
    public static PdfMetadata titled(String title) {
        return new PdfMetadata(title, "", "", null);
    }
}
