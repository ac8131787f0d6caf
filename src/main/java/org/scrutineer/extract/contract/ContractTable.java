package org.scrutineer.extract.contract;

import java.util.List;

/**
 * One file or table of a contract.
 *
 * @param contract the folder of {@code datasources/demo} that has an example of it, such as {@code salt}
 * @param name file name without {@code .csv}, or table name
 * @param columns in the contract's order
 */
public record ContractTable(String contract, String name, List<Column> columns) {

    /**
     * One column.
     *
     * @param name as in the header row
     * @param type what may stand in it
     * @param required whether every row must have a value; the column itself may be left out only when not required
     * @param labels the accepted labels, in order; empty when the type is not a label or another list decides
     * @param meaning what a new analyst needs to know, with the unit
     * @param example a value as it stands in a cell; empty where the cell is best left blank
     */
    public record Column(
            String name, ColumnType type, boolean required, List<String> labels, String meaning, String example) {}

    /** Position of a column, or -1. */
    public int indexOf(String column) {
        // Asked for every value of every row, nearly always with the very text that the column has for its name.
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name() == column) {
                return i;
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        return -1;
    }
}
