package org.scrutineer.pdf.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.scrutineer.pdf.content.Declared;

/**
 * Holds the rule that other people's papers are left as they were: page by page the letters as two libraries read them,
 * what a screen reader passes over, the pictures by their bytes, the page as it is painted, annotations and where links
 * lead; and of the whole paper layers, attachments and bookmarks. Only what was declared may differ.
 */
public final class PaperComparison {

    private static final int SHOWN = 12;

    private final OpenPaper before;
    private final OpenPaper after;
    private final int offset;
    private final Declared declared;

    /**
     * @param before the paper as it was handed in
     * @param after the file that it is in now
     * @param offset pages of that file before the paper's first
     * @param declared what may differ
     */
    public PaperComparison(OpenPaper before, OpenPaper after, int offset, Declared declared) {
        this.before = before;
        this.after = after;
        this.offset = offset;
        this.declared = declared;
    }

    /**
     * The first difference that nobody declared.
     *
     * @param bookmark the place of the paper's own bookmark among the file's, from 0; below 0 when the file is the
     *     paper
     */
    public Optional<Difference> first(int bookmark) throws IOException {
        Optional<Difference> whole = wholePaper(bookmark);
        if (whole.isPresent()) {
            return whole;
        }
        for (int page = 1; page <= before.pages(); page++) {
            String found = page(page);
            if (!found.isEmpty()) {
                return Optional.of(new Difference(page, found));
            }
        }
        return Optional.empty();
    }

    private Optional<Difference> wholePaper(int bookmark) throws IOException {
        if (bookmark < 0 && before.pages() != after.pages()) {
            return Optional.of(new Difference(0, "it has " + after.pages() + " pages for " + before.pages()));
        }
        if (!declared.layersMerged()
                && !before.layers().states().equals(after.layers().states())) {
            return Optional.of(new Difference(
                    0,
                    "its layers change: " + before.layers().states() + " become "
                            + after.layers().states()));
        }
        List<String> missing = new ArrayList<>(before.attachments());
        after.attachments().forEach(missing::remove);
        if (!missing.isEmpty()) {
            return Optional.of(new Difference(0, missing.size() + " of its attachments would be lost"));
        }
        List<String> marks = before.bookmarks(-1, 0);
        if (!marks.isEmpty() && !marks.equals(after.bookmarks(bookmark, offset))) {
            return Optional.of(new Difference(0, "its bookmarks change"));
        }
        return Optional.empty();
    }

    private String page(int page) {
        // The two files are apart, so that each may have a thread.
        FutureTask<PageView> was = new FutureTask<>(() -> before.before(page, declared));
        Thread second = new Thread(was, "page as it was");
        second.setDaemon(true);
        second.start();
        PageView is = after.after(page, offset);
        try {
            return difference(was.get(), is, declared.stamps(page));
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the comparison was interrupted", stopped);
        }
    }

    private static String difference(PageView was, PageView is, List<Declared.Stamp> stamps) {
        String found =
                words("the letters", was.box().letters(), without(is.box().letters(), stamps));
        found = found.isEmpty()
                ? words(
                        "the letters, as a second program reads them,",
                        was.text().letters(),
                        without(is.text().letters(), stamps))
                : found;
        found = found.isEmpty()
                ? words(
                        "the words",
                        packed(was.box().words()),
                        packed(without(is.box().words(), stamps)))
                : found;
        if (found.isEmpty()
                && !(was.box().fault().equals(is.box().fault())
                        && was.text().fault().equals(is.text().fault()))) {
            found = "it can be read less well: "
                    + (is.box().fault().isEmpty() ? is.text().fault() : is.box().fault());
        }
        String silent = without(is.text().silent(), stamps);
        if (found.isEmpty() && !silent.isEmpty() && !silent.equals(was.text().silent())) {
            found = "a screen reader would pass over words that it read before";
        }
        if (found.isEmpty() && !was.text().pictures().equals(is.text().pictures())) {
            found = was.text().pictures().size() == is.text().pictures().size()
                    ? "a picture changes"
                    : "it has " + is.text().pictures().size() + " pictures for "
                            + was.text().pictures().size();
        }
        if (found.isEmpty() && !was.annotations().equals(is.annotations())) {
            List<String> gone = new ArrayList<>(was.annotations());
            is.annotations().forEach(gone::remove);
            found = "its links, fields or comments change" + (gone.isEmpty() ? "" : ", such as " + gone.get(0));
        }
        return found.isEmpty() ? PageLikeness.difference(was.picture(), is.picture(), stamps) : found;
    }

    /** The stamps are printed last, the first of them first. */
    private static String without(String text, List<Declared.Stamp> stamps) {
        String rest = text;
        for (int i = stamps.size() - 1; i >= 0; i--) {
            String plain = stamps.get(i).text();
            String packed = plain.replaceAll("\\s+", "");
            rest = rest.endsWith(packed)
                    ? rest.substring(0, rest.length() - packed.length())
                    : rest.endsWith(plain)
                            ? rest.substring(0, rest.length() - plain.length()).strip()
                            : rest;
        }
        return rest;
    }

    /** Where a word ends is the reading program's guess from gaps and widths; that the gaps stay, the picture shows. */
    private static String packed(String words) {
        return words.replace(" ", "");
    }

    private static String words(String what, String was, String is) {
        if (was.equals(is)) {
            return "";
        }
        int same = 0;
        while (same < Math.min(was.length(), is.length()) && was.charAt(same) == is.charAt(same)) {
            same++;
        }
        int from = Math.max(0, same - SHOWN / 2);
        return what + " change: \"" + part(was, from) + "\" becomes \"" + part(is, from) + "\"";
    }

    private static String part(String text, int from) {
        return text.substring(Math.min(from, text.length()), Math.min(text.length(), from + SHOWN));
    }
}
