package org.scrutineer.salt.count;

import org.scrutineer.salt.layout.TableLayout;

/**
 * Someone or something in a cell.
 *
 * @param row index of the row
 * @param column index of the column
 * @param event empty where people are counted
 */
public record Placement(TableLayout table, int row, int column, String event) {}
