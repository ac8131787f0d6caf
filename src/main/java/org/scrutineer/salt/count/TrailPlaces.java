package org.scrutineer.salt.count;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.scrutineer.salt.layout.Line;
import org.scrutineer.salt.layout.ReturnLayout;
import org.scrutineer.salt.layout.TableLayout;

/**
 * Every place that the why-trail of a year can name: each cell by its column's rule and by its row's, each reason
 * beside a table, beside a measure and outside a measure.
 */
final class TrailPlaces {

    private static final Map<ReturnLayout, TrailPlaces> BY_LAYOUT = new ConcurrentHashMap<>();

    private final List<TrailPlace> all = new ArrayList<>();
    /** By table, row and column. */
    private final TrailPlace[][][] byColumn;

    private final TrailPlace[][][] byRow;
    private final TrailPlace[][] besideTable;
    private final Map<String, TrailPlace[]> besideMeasure = new HashMap<>();
    private final Map<String, TrailPlace[]> outside = new HashMap<>();

    private TrailPlaces(ReturnLayout layout) {
        List<TableLayout> tables = layout.tables();
        byColumn = new TrailPlace[tables.size()][][];
        byRow = new TrailPlace[tables.size()][][];
        besideTable = new TrailPlace[tables.size()][];
        for (TableLayout table : tables) {
            byColumn[table.index()] = cells(table, "column");
            byRow[table.index()] = cells(table, "row");
            besideTable[table.index()] = beside(table.measure(), table.table());
        }
        for (String measure : layout.measures()) {
            besideMeasure.put(measure, beside(measure, ""));
            TrailPlace[] reasons = new TrailPlace[Exclusion.values().length];
            for (Exclusion reason : Exclusion.values()) {
                reasons[reason.ordinal()] = add(measure, "", TrailEntry.OUTSIDE, reason.title(), reason.code());
            }
            outside.put(measure, reasons);
        }
    }

    static TrailPlaces of(ReturnLayout layout) {
        return BY_LAYOUT.computeIfAbsent(layout, TrailPlaces::new);
    }

    private TrailPlace[][] cells(TableLayout table, String axis) {
        TrailPlace[][] cells =
                new TrailPlace[table.rows().size()][table.columns().size()];
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[row].length; column++) {
                Line decides = axis.equals("row")
                        ? table.rows().line(row)
                        : table.columns().line(column);
                cells[row][column] = add(
                        table.measure(),
                        table.table(),
                        table.rows().line(row).label(),
                        table.columns().line(column).label(),
                        table.measure() + "." + axis + "." + decides.position());
            }
        }
        return cells;
    }

    private TrailPlace[] beside(String measure, String table) {
        TrailPlace[] reasons = new TrailPlace[NotShown.values().length];
        for (NotShown reason : NotShown.values()) {
            reasons[reason.ordinal()] = add(measure, table, TrailEntry.NOT_SHOWN, reason.title(), reason.code());
        }
        return reasons;
    }

    private TrailPlace add(String measure, String table, String row, String column, String rule) {
        TrailPlace place = new TrailPlace(all.size(), measure, table, row, column, rule);
        all.add(place);
        return place;
    }

    List<TrailPlace> all() {
        return Collections.unmodifiableList(all);
    }

    /** A cell that the hierarchy of its columns decided. */
    TrailPlace byColumn(TableLayout table, int row, int column) {
        return byColumn[table.index()][row][column];
    }

    /** A cell that its row decided, as those of different people do. */
    TrailPlace byRow(TableLayout table, int row, int column) {
        return byRow[table.index()][row][column];
    }

    TrailPlace beside(TableLayout table, NotShown reason) {
        return besideTable[table.index()][reason.ordinal()];
    }

    TrailPlace beside(String measure, NotShown reason) {
        return besideMeasure.get(measure)[reason.ordinal()];
    }

    TrailPlace outside(String measure, Exclusion reason) {
        return outside.get(measure)[reason.ordinal()];
    }
}
