package org.scrutineer.extract.validate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.extract.contract.CldColumns;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.RecordName;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.contract.Source;

/** A source that remembers, while it is read, which row each identifier stood in and what was odd about each file. */
final class WatchedSource implements Source {

    /** How facts of Client Level Data are called: a letter and the row of their first event. */
    private static final Pattern MADE_OF_ROW = Pattern.compile("[RTLV](\\d+)(?: of ([^\\t]+))?");

    /** Tables whose records are people; of Client Level Data a person's first row is named. */
    private static final Set<String> PEOPLE = Set.of("person", "carer");

    private static final String PERSON = "la_person_unique_identifier";

    private final Source source;
    private final List<Problem> notes = new ArrayList<>();
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, Map<String, Long>> rows = new HashMap<>();
    private final Map<String, Long> read = new LinkedHashMap<>();
    /** The file of a person's first row, where it is not the first of the table's. */
    private final Map<String, String> elsewhere = new HashMap<>();
    /** By what {@link RecordName#subject} calls a person or an indicator. */
    private final Map<String, String> teams = new HashMap<>();

    WatchedSource(Source source) {
        this.source = source;
    }

    /** What to call a table in messages. */
    String file(String table) {
        return files.getOrDefault(ofEvents() ? CldColumns.NAME : table, table);
    }

    /** The file of a row; of several files of Client Level Data, the one that the identifier is in. */
    String file(String table, String key) {
        if (ofEvents() && PEOPLE.contains(table)) {
            return elsewhere.getOrDefault(key, file(table));
        }
        Matcher made = MADE_OF_ROW.matcher(key);
        return ofEvents() && made.lookingAt() && made.group(2) != null ? made.group(2) : file(table);
    }

    private boolean ofEvents() {
        return read.containsKey(CldColumns.NAME);
    }

    /** The row of an identifier; for a sequel, of its event and the day it was known. 0 when it is not known. */
    long row(String table, String key) {
        if (!ofEvents()) {
            return rows.getOrDefault(table, Map.of()).getOrDefault(key, 0L);
        }
        if (PEOPLE.contains(table)) {
            return rows.getOrDefault(CldColumns.NAME, Map.of()).getOrDefault(key, 0L);
        }
        Matcher made = MADE_OF_ROW.matcher(key);
        return made.lookingAt() ? Long.parseLong(made.group(1)) : 0;
    }

    /** The key of a row of {@code sequel}, which has no identifier of its own. */
    static String sequelKey(String event, Object known) {
        return event + '\t' + known;
    }

    private static String key(ContractTable table, Row row) {
        return switch (table.name()) {
            case "sequel" -> sequelKey(row.text("event_id"), row.text("known_date"));
            case CldColumns.NAME -> row.text(PERSON);
            default -> row.text(0);
        };
    }

    /** Rows taken from each table so far, those that could not be taken apart not among them. */
    Map<String, Long> read() {
        return read;
    }

    List<Problem> notes() {
        return notes;
    }

    @Override
    public boolean has(ContractTable table) {
        return source.has(table);
    }

    @Override
    public Rows open(ContractTable table) {
        read.put(table.name(), 0L);
        Rows opened = source.open(table);
        int team = table.indexOf("team");
        Map<String, Long> keys = rows.computeIfAbsent(table.name(), name -> new HashMap<>());
        return new Rows() {
            @Override
            public Row next() {
                Row row = opened.next();
                if (row != null) {
                    read.merge(table.name(), 1L, Long::sum);
                    files.putIfAbsent(table.name(), row.file());
                    if (team >= 0 && !row.text(team).isEmpty()) {
                        teams.put(RecordName.subject(table.name(), row.text(0)), row.text(team));
                    }
                    String key = key(table, row);
                    if (keys.putIfAbsent(key, row.number()) == null
                            && table.name().equals(CldColumns.NAME)
                            && !row.file().equals(files.get(table.name()))) {
                        elsewhere.put(key, row.file());
                    }
                }
                return row;
            }

            @Override
            public void close() {
                // What is odd about the rows is known when they have been read.
                opened.close();
                notes.addAll(opened.notes());
            }
        };
    }

    @Override
    public List<String> others() {
        return source.others();
    }

    /** The team of a person's record or of an indicator; empty when the source names none. */
    String team(RecordName record) {
        return teams.getOrDefault(record.subject(), "");
    }

    @Override
    public Optional<Path> beside() {
        return source.beside();
    }

    @Override
    public String describe() {
        return source.describe();
    }

    @Override
    public void close() {
        source.close();
    }
}
