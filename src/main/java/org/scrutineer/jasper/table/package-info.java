/**
 * Tables whose columns are known only when a report runs: which rows and columns have figures, and the printed grid
 * with a heading for each.
 */
package org.scrutineer.jasper.table;
