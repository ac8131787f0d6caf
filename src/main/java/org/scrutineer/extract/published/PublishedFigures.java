package org.scrutineer.extract.published;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.salt.FinancialYear;

/**
 * Published figures of one council by measure, table, row and column, in one of three layouts: the columns of
 * {@code counts.csv}; the older file of the return (Sheet, Table, Row, Column, ITEMVALUE); the activity report of
 * 2024-25 on, where each breakdown is a column and 99 is its total.
 */
public final class PublishedFigures {

    private static final String VALUE = "itemvalue";
    private static final List<String> HEADINGS = List.of(VALUE, "count", "measure", "sheet");
    /** Marks of the Government Statistical Service, and those that older files have. */
    private static final Pattern WITHHELD =
            Pattern.compile("(?i)\\[[a-z]+]|\\*+|c|x|z|n/?a|suppressed|\\.{1,2}|:|-|\u2013|");

    private PublishedFigures() {}

    /**
     * Reads a file.
     *
     * @param council a code or name of the council; empty where the file has one only
     * @param year whose figures are asked for; a file that states no year has them
     * @return the figures as they are written, separators of thousands taken out, by measure, table, row and column as
     *     the return names them; figures of no cell of the return by what they are called in the file; two different
     *     ones of a cell with {@code or} between them
     * @throws DataProblemException for other headings or years, and where it cannot be said whose figures they are
     */
    public static Map<List<String>, String> read(Path path, String council, FinancialYear year) throws IOException {
        String file = path.getFileName().toString();
        List<Map<String, String>> rows = PublishedRows.of(path, HEADINGS);
        rows.forEach(row -> mustFit(row, file));
        Map<List<String>, String> figures = new LinkedHashMap<>();
        for (Map<String, String> row : PublishedYear.of(CouncilOf.of(rows, council, file), year, file)) {
            figures.merge(
                    PublishedCell.of(row),
                    number(row.getOrDefault(VALUE, row.getOrDefault("count", ""))),
                    (one, other) -> one.equals(other) ? one : one + " or " + other);
        }
        if (figures.isEmpty()) {
            throw new DataProblemException(new Problem(
                    file,
                    0,
                    "",
                    "S-EMPTY",
                    "no figure" + (council.isEmpty() ? "" : " of " + council),
                    "figures of the council",
                    "Look at the code or name after --council, and at the file."));
        }
        return figures;
    }

    /** A number without separators of thousands and without .0; anything else as it is. */
    private static String number(String written) {
        String plain = written.replaceAll("[,\\s\u2009\u202F]", "");
        return plain.matches("\\d+(\\.0+)?") ? plain.replaceFirst("\\..*", "") : written;
    }

    /** Whether a figure is a mark that stands for one: suppressed, not available, not applicable. */
    public static boolean isWithheld(String figure) {
        return WITHHELD.matcher(figure.strip()).matches();
    }

    private static void mustFit(Map<String, String> fields, String file) {
        boolean own = fields.keySet().containsAll(Set.of("measure", "table", "row", "column", "count"));
        boolean older = fields.keySet().containsAll(Set.of("sheet", "table", "row", "column", VALUE));
        boolean activity = fields.containsKey("measure") && fields.containsKey(VALUE);
        if (!own && !older && !activity) {
            throw new DataProblemException(new Problem(
                    file,
                    1,
                    "",
                    "S-COLUMN",
                    "other headings",
                    "measure, table, row, column, "
                            + "count as in counts.csv; Sheet, Table, Row, Column, ITEMVALUE; or Measure, ..., "
                            + "ITEMVALUE as published",
                    "Rename the columns, or give the file as it was published."));
        }
    }
}
