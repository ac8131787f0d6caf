package org.scrutineer.extract.published;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.value.Heading;

/**
 * Published figures of one council by measure, table, row and column, in one of three layouts: the columns of
 * {@code counts.csv}; the older file of the return (Sheet, Table, Row, Column, ITEMVALUE); the activity report of
 * 2024-25 on, where each breakdown is a column and 99 is its total.
 */
public final class PublishedFigures {

    private static final Set<String> COUNCIL = Set.of(
            "geographycode",
            "geographicalcode",
            "geographyname",
            "geographicaldescription",
            "dhgeographyname",
            "cassrcode",
            "lacode",
            "laname",
            "council");
    private static final String VALUE = "itemvalue";

    private PublishedFigures() {}

    /**
     * Reads a file.
     *
     * @param council a code or name of the council; empty where the file has one only
     * @return the figures as they are written, commas taken out, by measure, table, row and column as the return names
     *     them; figures of no cell of the return by what they are called in the file
     * @throws DataProblemException for other headings, and where it cannot be said whose figures they are
     */
    public static Map<List<String>, String> read(Path path, String council) throws IOException {
        String file = path.getFileName().toString();
        Map<List<String>, String> figures = new LinkedHashMap<>();
        Set<String> others = new TreeSet<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(path)) {
            for (NamedCsvRecord line : csv) {
                Map<String, String> fields = fields(line);
                mustFit(fields, file);
                if (of(fields, council, others)) {
                    String value = fields.getOrDefault(VALUE, fields.get("count"));
                    figures.put(PublishedCell.of(fields), value.replace(",", "").strip());
                }
            }
        }
        if (council.isEmpty() && others.size() > 1) {
            throw new DataProblemException(new Problem(
                    file,
                    0,
                    "",
                    "S-COLUMN",
                    "the figures of " + others.size() + " councils",
                    "those of one",
                    "Say whose with --council, by code or name."));
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

    private static Map<String, String> fields(NamedCsvRecord line) {
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> headings = new ArrayList<>(line.getHeader());
        for (int i = 0; i < headings.size() && i < line.getFieldCount(); i++) {
            fields.put(Heading.key(headings.get(i)), line.getField(i).strip());
        }
        return fields;
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

    /** Whether a line is of the council; its region and England are others. */
    private static boolean of(Map<String, String> fields, String council, Set<String> others) {
        String level = Heading.key(fields.getOrDefault("geographylevel", fields.getOrDefault("geographicallevel", "")));
        if (!level.isEmpty() && !level.contains("council") && !level.contains("authority") && !level.equals("la")) {
            return false;
        }
        Map<String, String> named = new HashMap<>(fields);
        named.keySet().retainAll(COUNCIL);
        if (council.isEmpty()) {
            others.add(String.join(" ", new TreeSet<>(named.values())));
            return true;
        }
        return named.isEmpty()
                || named.values().stream().anyMatch(value -> Heading.key(value).equals(Heading.key(council)));
    }
}
