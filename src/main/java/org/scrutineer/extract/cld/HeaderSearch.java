package org.scrutineer.extract.cld;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scrutineer.extract.ContractTable;

/**
 * Where a submission's headings stand, and what separates them: the line and the separator that give the most headings of the specification.
 *
 * @param separator comma, semicolon, tab or bar
 * @param line      counted from 1; 1 where no line has such headings
 */
record HeaderSearch(char separator, int line) {

    private static final int LINES = 25;
    private static final int LONGEST = 1 << 17;
    private static final int ENOUGH = 3;
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final Set<String> KEYS = CldColumns.table().columns().stream().map(ContractTable.Column::name).map(CldColumns::key).collect(Collectors.toSet());

    /** Looks at the first lines of a text and goes back to its beginning. */
    static HeaderSearch in(BufferedReader text) throws IOException {
        return best(start(text));
    }

    /** Whether some line has headings of the specification. */
    static boolean hasHeadings(BufferedReader text) throws IOException {
        List<String> lines = start(text);
        HeaderSearch best = best(lines);
        return lines.size() >= best.line && headings(lines.get(best.line - 1), best.separator) >= ENOUGH;
    }

    private static List<String> start(BufferedReader text) throws IOException {
        char[] start = new char[LONGEST];
        text.mark(LONGEST);
        int length = 0;
        int read = text.read(start, 0, LONGEST);
        while (read > 0) {
            length += read;
            read = text.read(start, length, LONGEST - length);
        }
        text.reset();
        return new String(start, 0, length).lines().limit(LINES).toList();
    }

    private static HeaderSearch best(List<String> lines) {
        HeaderSearch best = new HeaderSearch(',', 1);
        int most = ENOUGH - 1;
        for (int line = 1; line <= lines.size(); line++) {
            for (char separator : SEPARATORS) {
                int headings = headings(lines.get(line - 1), separator);
                if (headings > most) {
                    most = headings;
                    best = new HeaderSearch(separator, line);
                }
            }
        }
        return best;
    }

    /** How many different headings of the specification a line has. */
    private static int headings(String line, char separator) {
        Set<String> found = new HashSet<>();
        for (String name : line.split(Pattern.quote(String.valueOf(separator)), -1)) {
            String key = CldColumns.key(name);
            if (KEYS.contains(key)) {
                found.add(key);
            }
        }
        return found.size();
    }
}
