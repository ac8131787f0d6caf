package org.scrutineer.extract.cld;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.scrutineer.extract.contract.CldColumns;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.contract.Source;

/**
 * Every field of a submission as the department's check will see it, before it is sent: its status by the type of the
 * event, whether its value passes, and what share of the rows fails (DHSC-CLD-2026-06:
 * create_GetDQValues_procedure.sql).
 */
public final class DepartmentCheck {

    /** Blanks of these leave the event out, and the reader names them. */
    private static final Set<String> NAMED_BLANKS =
            Set.of("client_type", "event_type", "event_start_date", "event_end_date", "la_person_unique_identifier");

    private static final int CLIENT = CldColumns.table().indexOf("client_type");
    private static final int TYPE = CldColumns.table().indexOf("event_type");
    private static final int START = CldColumns.table().indexOf("event_start_date");
    private static final Pattern SEVERAL = Pattern.compile("[;,|/ ]");
    private static final int ID = CldColumns.table().indexOf("la_person_unique_identifier");

    /** People linked to a carer, who must have rows of their own. */
    private record Linked(FieldShare field, FieldStatus status, String id) {}

    private final FieldTests tests;
    private final List<FieldRule> rules = FieldRule.all();
    private final List<FieldShare> fields = rules.stream().map(FieldShare::new).toList();
    private final CldValueNotes notes = new CldValueNotes();
    private final Set<String> ids = new HashSet<>();
    private final Map<Linked, Long> linked = new LinkedHashMap<>();
    private final Map<Linked, Row> linkedFirst = new HashMap<>();
    private Set<String> absent = Set.of();
    private long rows;

    private DepartmentCheck(LocalDate today) {
        this.tests = new FieldTests(today);
    }

    /**
     * Checks every row that can be taken apart; what the file itself is wrong in is named where it is read.
     *
     * @param today the day of the check
     */
    public static DepartmentCheck of(Source source, LocalDate today) {
        DepartmentCheck check = new DepartmentCheck(today);
        CldCells cells = new CldCells();
        NoEventRows noEvents = new NoEventRows();
        try (Rows rows = source.open(CldColumns.table())) {
            check.absent = Set.copyOf(rows.absent());
            Row row = next(rows);
            while (row != null) {
                cells.clean(row);
                if (!noEvents.passes(row)) {
                    check.row(row);
                }
                row = next(rows);
            }
        } catch (DataProblemException named) {
            // The reader has named it; what was checked by then stands.
        }
        check.linkedPeople();
        return check;
    }

    private static Row next(Rows rows) {
        while (true) {
            try {
                return rows.next();
            } catch (DataProblemException fault) {
                if (fault.endsTable() || fault.problems().get(0).row() <= 1) {
                    throw fault;
                }
            }
        }
    }

    private void row(Row row) {
        rows++;
        String client = client(row.text(CLIENT));
        String event = CldColumns.key(row.text(TYPE));
        String type = event.isEmpty() && row.text(START).isEmpty() && client.equals("associate") ? "associate" : event;
        ids.add(Identifiers.localId(row.text(ID)));
        for (int i = 0; i < rules.size(); i++) {
            FieldRule rule = rules.get(i);
            String value = row.text(i);
            FieldStatus status = rule.status(type, client);
            FieldVerdict verdict = value.isEmpty() ? blank(rule, status) : tests.of(rule, value, row);
            fields.get(i).add(status, verdict, value);
            if (!verdict.rule().isEmpty()) {
                notes.add(
                        row,
                        rule.name(),
                        verdict.rule(),
                        rule.shown().equals("hidden") ? "" : value,
                        verdict.expected(),
                        verdict.fix());
            }
            if (rule.kind().equals("linked") && !value.isEmpty()) {
                String own = row.text(ID);
                if (Identifiers.localId(value).equals(Identifiers.localId(own))) {
                    fields.get(i).fails(status, 1);
                    notes.add(
                            row,
                            rule.name(),
                            "F-LINKED",
                            "",
                            "another person than the one whose row it is",
                            "Nobody is linked to themselves. Write the LA person id of the adult who is cared for.");
                    continue;
                }
                Linked one = new Linked(fields.get(i), status, Identifiers.localId(value));
                linked.merge(one, 1L, Long::sum);
                linkedFirst.putIfAbsent(one, new Row(row.table(), row.file(), row.number(), new String[0]));
            }
        }
    }

    private static String client(String found) {
        String key = CldColumns.key(found);
        boolean carer = key.contains("carer");
        return carer ? key.contains("association") ? "associate" : "carer" : "client";
    }

    /** A blank that fails is named once for a field; not where the whole column is absent, which is named as that. */
    private FieldVerdict blank(FieldRule rule, FieldStatus status) {
        return switch (status) {
            case MANDATORY ->
                new FieldVerdict(
                        FieldValidity.MISSING,
                        NAMED_BLANKS.contains(rule.name()) || absent.contains(rule.name()) ? "" : "F-BLANK",
                        "a value, since the field is mandatory",
                        "Record it; where nobody knows, the list has a code for that.");
            case UNDETERMINED -> FieldVerdict.UNKNOWN;
            default -> new FieldVerdict(FieldValidity.BLANK, "", "", "");
        };
    }

    private void linkedPeople() {
        linked.forEach((one, count) -> {
            if (!ids.contains(one.id())) {
                one.field().fails(one.status(), count);
                Row first = linkedFirst.get(one);
                for (long i = 0; i < count; i++) {
                    notes.add(
                            first,
                            rules.get(fields.indexOf(one.field())).name(),
                            "F-LINKED",
                            "",
                            "a person who has rows in the file",
                            SEVERAL.matcher(one.id()).find()
                                    ? "Write one LA person id in a field; there are fields for three adults."
                                    : "Link people by their LA person id, and only those who are in the file.");
                }
            }
        });
    }

    /** How many rows were checked. */
    public long rows() {
        return rows;
    }

    /** The 50 fields, in the order of a submission. */
    public List<FieldShare> fields() {
        return fields;
    }

    /** One finding for each value that fails, with its first row and how many there are. */
    public List<Problem> findings() {
        return new ArrayList<>(notes.problems());
    }
}
