package org.scrutineer.pdf.agenda;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.scrutineer.pdf.compare.Difference;
import org.scrutineer.pdf.compare.OpenPaper;
import org.scrutineer.pdf.compare.PaperComparison;
import org.scrutineer.pdf.content.Declared;
import org.scrutineer.pdf.file.PdfSource;
import org.scrutineer.pdf.file.UnusablePdfException;
import org.scrutineer.pdf.paper.PaperAccess;

/**
 * Puts an agenda together and compares every paper of others, page by page, in the whole file with what was handed in.
 * A paper that would change goes in untouched and without tags; one that changes even then stops the file.
 */
public final class CheckedAgenda {

    private final AgendaBook book;
    private final boolean strict;

    /** @param strict whether a paper that would change stops the file at once */
    public CheckedAgenda(AgendaBook book, boolean strict) {
        this.book = book;
        this.strict = strict;
    }

    /**
     * Writes the file when all is as it was. The stream stays open.
     *
     * @param front makes the agenda's own sheet for the papers, which it names with what is to be known of them
     * @return the sheet and the papers as they went in
     * @throws UnusablePdfException naming the paper and its page
     */
    public List<AgendaPart> write(
            Function<List<AgendaPart>, AgendaPart> front, List<AgendaPart> papers, OutputStream out)
            throws IOException {
        List<AgendaPart> parts = new ArrayList<>(papers);
        Set<Integer> same = new HashSet<>();
        while (true) {
            AgendaPart sheet = front.apply(parts);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            List<List<Declared.Stamp>> stamps = together(sheet, parts, file);
            if (!change(sheet.pages(), parts, same, stamps, file.toByteArray())) {
                if (book.hasWordAcross()) {
                    // A draft's word lies over everything, which is what it is for.
                    book.write(sheet, parts, out);
                } else {
                    file.writeTo(out);
                }
                List<AgendaPart> all = new ArrayList<>(List.of(sheet));
                all.addAll(parts);
                return all;
            }
        }
    }

    /** A paper that cannot go into a file with others is named: it fails alone as well. */
    private List<List<Declared.Stamp>> together(AgendaPart sheet, List<AgendaPart> parts, OutputStream out) {
        try {
            return book.plain().write(sheet, parts, out);
        } catch (RuntimeException broken) {
            for (AgendaPart part : parts) {
                PdfSource.of(part.file(), part.pdf())
                        .guard(() -> book.plain().write(sheet, List.of(part), OutputStream.nullOutputStream()));
            }
            throw broken;
        }
    }

    /** Whether a paper must go in otherwise, so that the file is put together anew. */
    private boolean change(
            int before, List<AgendaPart> parts, Set<Integer> same, List<List<Declared.Stamp>> stamps, byte[] file)
            throws IOException {
        boolean changed = false;
        int offset = before;
        OpenPaper whole = null;
        try {
            for (int i = 0; i < parts.size(); i++) {
                AgendaPart part = parts.get(i);
                if (part.origin() != null && !same.contains(i)) {
                    whole = whole == null ? OpenPaper.of(file) : whole;
                    Optional<Difference> found = compare(part, whole, offset, i + 1, stamps);
                    if (found.isEmpty()) {
                        same.add(i);
                    } else {
                        parts.set(i, otherwise(part, found.get()));
                        changed = true;
                    }
                }
                offset += part.pages();
            }
        } finally {
            if (whole != null) {
                whole.close();
            }
        }
        return changed;
    }

    private static Optional<Difference> compare(
            AgendaPart part, OpenPaper whole, int offset, int bookmark, List<List<Declared.Stamp>> stamps)
            throws IOException {
        PdfSource source = part.origin().paper().source();
        return source.guarded(() -> {
            Declared declared = part.origin().declared().withoutStamps();
            for (int page = 1; page <= part.pages(); page++) {
                for (Declared.Stamp stamp : stamps.get(offset + page - 1)) {
                    declared.stamp(page, stamp);
                }
            }
            try (OpenPaper was = OpenPaper.of(source.bytes())) {
                return new PaperComparison(was, whole, offset, declared).first(bookmark);
            } catch (IOException unreadable) {
                throw new UnusablePdfException(
                        source.name()
                                + " cannot be compared with what it becomes, so that nobody can tell whether it stays "
                                + "as it was: ask its author for it anew ("
                                + unreadable.getMessage() + ")",
                        unreadable);
            }
        });
    }

    private AgendaPart otherwise(AgendaPart part, Difference found) throws IOException {
        String name = part.origin().paper().source().name();
        if (part.access() == PaperAccess.UNTOUCHED) {
            throw new UnusablePdfException(name + " would not stay as it is even when nothing is done to it (" + found
                    + "): ask its author to print it to a PDF anew");
        }
        if (strict) {
            throw new UnusablePdfException(name + " would not stay as it was (" + found
                    + "); without --strict it goes in untouched and not accessible");
        }
        return AgendaPapers.untouched(part, found);
    }
}
