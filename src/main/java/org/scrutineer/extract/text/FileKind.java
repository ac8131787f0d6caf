package org.scrutineer.extract.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a file is by its first bytes, whatever its name ends with. */
public enum FileKind {
    /** Text, or at least nothing else that is known. */
    TEXT("text", ""),
    /** An Excel workbook of the present form. */
    WORKBOOK(
            "an Excel workbook",
            "Give the file, not packed, a name that ends with .xlsx, or save its sheet as \"CSV UTF-8\"."),
    /** An Excel workbook as Excel wrote it until 2003; also one that a password protects. */
    OLD_WORKBOOK(
            "an Excel workbook of the old form (.xls), or one that a password protects",
            "Save it as .xlsx without a password, or save its sheet as \"CSV UTF-8\"."),
    /** A ZIP archive that is no workbook. */
    ZIP("a ZIP archive", "Take the file out of the archive."),
    /** A file that gzip made smaller. */
    GZIP("a file that gzip made smaller", "Unpack it with gunzip or 7-Zip."),
    /** An archive of 7-Zip. */
    SEVEN_ZIP("a 7z archive", "Unpack it with 7-Zip, or make a .zip of it."),
    /** An archive of WinRAR. */
    RAR("a RAR archive", "Unpack it, or make a .zip of it."),
    /** An archive of tar, also one that gzip made smaller. */
    TAR("a tar archive", "Unpack it, or make a .zip of it."),
    /** Text of four bytes a character. */
    UTF_32("text in UTF-32", "Save it as \"CSV UTF-8\"."),
    /** A PDF. */
    PDF("a PDF", "Export the table as CSV or as a workbook."),
    /** A web page, which some systems export under the name of a spreadsheet. */
    WEB_PAGE("a web page", "Open it in Excel and save the sheet as .xlsx or as \"CSV UTF-8\".");

    private static final int HEAD = 4096;
    /** Where the headers of a tar archive have their mark. */
    private static final int TAR_MARK = 257;

    private final String words;
    private final String remedy;

    FileKind(String words, String remedy) {
        this.words = words;
        this.remedy = remedy;
    }

    /** What to call it in a message. */
    public String words() {
        return words;
    }

    /** What to do with it where text is expected. */
    public String remedy() {
        return remedy;
    }

    /** The kind of a file that can be opened. */
    public static FileKind of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(HEAD));
        }
    }

    static FileKind of(byte[] head) {
        String begins = new String(head, StandardCharsets.ISO_8859_1);
        // An archive that is empty begins with the end of its list, one in several volumes with a mark of its own.
        if (begins.startsWith("PK\u0005\u0006") || begins.startsWith("PK\u0007\u0008")) {
            return ZIP;
        }
        if (begins.startsWith("PK\u0003\u0004")) {
            // The parts of a workbook stand in any order, but the list of their types or a part of xl is among the
            // first.
            return begins.contains("[Content_Types].xml") || begins.contains("xl/") ? WORKBOOK : ZIP;
        }
        if (begins.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return OLD_WORKBOOK;
        }
        if (begins.startsWith("\u001f\u008b")) {
            return GZIP;
        }
        if (begins.startsWith("7z\u00bc\u00af'\u001c")) {
            return SEVEN_ZIP;
        }
        if (begins.startsWith("Rar!\u001a\u0007")) {
            return RAR;
        }
        if (begins.startsWith("ustar", TAR_MARK)) {
            return TAR;
        }
        if (begins.startsWith("\u00ff\u00fe\0\0") || begins.startsWith("\0\0\u00fe\u00ff")) {
            return UTF_32;
        }
        if (begins.startsWith("%PDF-")) {
            return PDF;
        }
        String text = begins.strip().toLowerCase(Locale.ROOT);
        return text.startsWith("<html") || text.startsWith("<!doctype html") || text.startsWith("<table")
                ? WEB_PAGE
                : TEXT;
    }
}
