package org.scrutineer.performance.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.salt.layout.ReturnLayout;
import org.scrutineer.salt.layout.RuleSet;
import org.scrutineer.salt.layout.TableLayout;

/**
 * Which tables of the return a section means: {@code LTS001a LTS001b} are all tables of two measures, {@code LTS001a 1a
 * STS001} one table of the first and all of the second, nothing is the whole return.
 */
public final class SaltTables {

    private SaltTables() {}

    /**
     * The tables in the order of the return, for their names: with the rows of all years together.
     *
     * @throws UnknownTableException at the first word that is neither a measure nor a table of the measure before it
     */
    public static List<TableLayout> of(String words) {
        return of(words, RuleSet.everyYear());
    }

    /**
     * The tables in the order of the return, with the rows that a count by these rules has.
     *
     * @throws UnknownTableException at the first word that is neither a measure nor a table of the measure before it
     */
    public static List<TableLayout> of(String words, RuleSet rules) {
        ReturnLayout layout = rules.layout();
        if (words.isBlank()) {
            return layout.tables();
        }
        List<TableLayout> wanted = new ArrayList<>();
        String measure = "";
        boolean whole = false;
        for (String word : words.strip().split("[\\s,;]+")) {
            Optional<TableLayout> table = measure.isEmpty() ? Optional.empty() : layout.find(measure, word);
            if (table.isPresent()) {
                if (whole) {
                    String before = measure;
                    wanted.removeIf(one -> one.measure().equals(before));
                }
                whole = false;
                wanted.add(table.get());
            } else if (!layout.tables(word).isEmpty()) {
                measure = layout.tables(word).get(0).measure();
                wanted.addAll(layout.tables(word));
                whole = true;
            } else {
                throw new UnknownTableException(word, measure);
            }
        }
        return layout.tables().stream().filter(wanted::contains).toList();
    }

    /** The words that mean these tables. */
    public static String words(List<TableLayout> tables) {
        List<String> words = new ArrayList<>();
        String measure = "";
        for (TableLayout table : tables) {
            if (!table.measure().equals(measure)) {
                words.add(table.measure());
            }
            measure = table.measure();
            words.add(table.table());
        }
        return String.join(" ", words);
    }

    /** A word that means no table of the return. */
    public static final class UnknownTableException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String word;
        private final String measure;

        UnknownTableException(String word, String measure) {
            super("the return has no measure or table " + word);
            this.word = word;
            this.measure = measure;
        }

        /** The word that was found. */
        public String word() {
            return word;
        }

        /** What would have been known there: the tables of the measure before it, or the measures. */
        public List<String> choices() {
            ReturnLayout layout = RuleSet.everyYear().layout();
            return measure.isEmpty()
                    ? List.copyOf(layout.measures())
                    : layout.tables(measure).stream().map(TableLayout::table).toList();
        }
    }
}
