package org.scrutineer.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.ascof.AscofCell;
import org.scrutineer.ascof.AscofDefinition;
import org.scrutineer.ascof.AscofPart;
import org.scrutineer.salt.count.CountTable;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.layout.RuleSet;
import org.scrutineer.salt.layout.TableLayout;

/** What tests set an {@link Attacker} on. */
final class Attacked {

    /** What is published of a cell. */
    interface Texts {
        String of(TableLayout layout, int row, int column);
    }

    private Attacked() {}

    /** An attacker who has read every table of a return as it is published, and knows what ties them. */
    static Attacker tables(SaltReturn counted, DisclosurePolicy policy, Texts published) {
        Attacker attacker = new Attacker(policy.below(), policy.base());
        List<TableLayout> layouts = new ArrayList<>();
        Map<String, Long> truth = new HashMap<>();
        for (CountTable table : counted.tables()) {
            TableLayout layout = table.layout();
            String[][] texts = new String[layout.rows().size()][layout.columns().size()];
            for (int row = 0; row < texts.length; row++) {
                for (int column = 0; column < texts[row].length; column++) {
                    truth.put(
                            Attacker.name(
                                    layout.name(),
                                    layout.rows().line(row).label(),
                                    layout.columns().line(column).label()),
                            (long) table.raw(row, column));
                    texts[row][column] = table.cell(row, column).isEmpty() ? "" : published.of(layout, row, column);
                }
            }
            attacker.read(layout, texts);
            layouts.add(layout);
        }
        attacker.knowTies(layouts, truth::get);
        return attacker;
    }

    /** The cells that an indicator adds up. */
    static List<String> cells(AscofDefinition definition, AscofPart part) {
        List<String> names = new ArrayList<>();
        for (AscofCell cell : definition.cells()) {
            if (cell.part() == part) {
                TableLayout layout = RuleSet.everyYear().layout().table(cell.measure(), cell.table());
                for (String row : cell.row().equals("*") ? layout.rows().categories() : List.of(cell.row())) {
                    for (String column :
                            cell.column().equals("*") ? layout.columns().categories() : List.of(cell.column())) {
                        names.add(Attacker.name(layout.name(), row, column));
                    }
                }
            }
        }
        return names;
    }
}
