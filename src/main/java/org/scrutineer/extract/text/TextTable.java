package org.scrutineer.extract.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;

/**
 * A table kept as a file of text, opened at its header row: UTF-8, UTF-16 or Windows-1252, its values separated by
 * commas, semicolons, tabs or vertical lines, a title or {@code sep=;} above the header passed over.
 */
public final class TextTable {

    private static final int HEAD = 1 << 16;

    private final String file;
    private final DecodedText text;
    private final BufferedReader reader;
    private final HeaderPlace header;
    private final boolean marked;

    private TextTable(ContractTable table, Content content, byte[] head) throws IOException {
        this.file = content.name();
        Encoding encoding = Encoding.of(head);
        boolean wide = encoding != Encoding.UTF_8;
        this.marked =
                !wide && head.length > 2 && head[0] == (byte) 0xef && head[1] == (byte) 0xbb && head[2] == (byte) 0xbf;
        boolean wideMark = wide && (head[0] == (byte) 0xff || head[0] == (byte) 0xfe);
        this.text = new DecodedText(content, encoding, marked ? 3 : wideMark ? 2 : 0);
        try {
            this.reader = new BufferedReader(text, HEAD);
            this.header = HeaderPlace.of(table, head());
            for (int i = 0; i < header.line(); i++) {
                reader.readLine();
            }
        } catch (IOException | RuntimeException failed) {
            text.close();
            throw failed;
        }
    }

    /**
     * Opens a file.
     *
     * @param table what the file is to hold
     * @throws IOException when the file cannot be opened or read
     * @throws DataProblemException when it is no text, or packed and cannot be unpacked
     */
    public static TextTable open(ContractTable table, Path path) throws IOException {
        return open(table, Content.of(path));
    }

    /** As {@link #open(ContractTable, Path)}, for a file or a part of an archive. */
    public static TextTable open(ContractTable table, Content content) throws IOException {
        byte[] head;
        try (InputStream in = content.open()) {
            head = in.readNBytes(HEAD);
        }
        FileKind kind = FileKind.of(head);
        if (kind != FileKind.TEXT) {
            throw new DataProblemException(
                    new Problem(content.name(), 0, "", "S-KIND", kind.words(), "a CSV file", kind.remedy()));
        }
        return new TextTable(table, content, head);
    }

    /** The first lines; the reader stands at the beginning again. A line that never ends is cut. */
    private List<String> head() throws IOException {
        List<String> lines = new ArrayList<>();
        char[] begin = new char[HEAD / 2];
        reader.mark(HEAD);
        int count = 0;
        int more = 0;
        while (more >= 0 && count < begin.length) {
            more = reader.read(begin, count, begin.length - count);
            count += Math.max(more, 0);
        }
        reader.reset();
        new String(begin, 0, count).lines().limit(HeaderPlace.LINES).forEach(line -> lines.add(line.replace("\0", "")));
        return lines;
    }

    /** The text from the header row on. */
    public Reader reader() {
        return reader;
    }

    /** What separates the values of a row. */
    public char separator() {
        return header.separator();
    }

    /** Lines of the file above the header row. */
    public int linesAbove() {
        return header.line();
    }

    /** What is odd about the text but does no harm; complete once it is read. */
    public List<Problem> notes() {
        List<Problem> notes = new ArrayList<>();
        if (marked) {
            notes.add(new Problem(
                    file,
                    1,
                    "",
                    "S-BOM",
                    "a byte order mark before the header",
                    "UTF-8 without one",
                    "Nothing needs to be done; the mark is passed over."));
        }
        if (header.titled()) {
            notes.add(new Problem(
                    file,
                    1,
                    "",
                    "S-TITLE",
                    header.line() + (header.line() == 1 ? " line" : " lines") + " above the header row",
                    "the header row first",
                    "Nothing needs to be done; the lines are passed over."));
        }
        if (text.encoding() != Encoding.UTF_8) {
            notes.add(new Problem(
                    file,
                    0,
                    "",
                    "S-ENCODING-OTHER",
                    "text in " + text.encoding().words(),
                    "UTF-8",
                    "Nothing needs to be done if names and labels look right; otherwise save the file as \"CSV "
                            + "UTF-8\"."));
        }
        return notes;
    }
}
