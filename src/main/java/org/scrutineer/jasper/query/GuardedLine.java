package org.scrutineer.jasper.query;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scrutineer.performance.paper.PaperFile;

/**
 * A line of the language that starts with {@code guard} or {@code faults}: what is tried, and for a book the
 * repository's folder of its templates, as in {@code guard sections repo:/scrutineer/templates/}.
 *
 * @param tried the query that is guarded; empty for all that the source has
 * @param folder of the book's templates, as {@code repo:/folder/}
 */
record GuardedLine(String verb, String tried, Optional<String> folder) {

    /** The query whose rows are the parts of a book: it is guarded by all that the source has. */
    private static final String BOOK = "sections";

    private static final String REPOSITORY = "repo:";

    static GuardedLine of(String line) {
        String[] parts = line.strip().split("\\s+", 2);
        String tried = parts.length < 2 ? "" : parts[1].strip();
        List<String> words = Arrays.asList(tried.split("\\s+"));
        if (!words.get(0).equals(BOOK)) {
            return new GuardedLine(parts[0], tried, Optional.empty());
        }
        return new GuardedLine(
                parts[0],
                words.stream().filter(word -> !word.startsWith(REPOSITORY)).collect(Collectors.joining(" ")),
                words.stream().filter(word -> word.startsWith(REPOSITORY)).findFirst());
    }

    boolean isGuard() {
        return verb.equals("guard");
    }

    /** Whether the rows of what is tried are the parts of a book. */
    boolean isBook() {
        return tried.equals(BOOK) || tried.startsWith(BOOK + " ");
    }

    /** Which file of the paper a book is. */
    PaperFile file() {
        return PaperFile.parse(tried.substring(BOOK.length()));
    }
}
