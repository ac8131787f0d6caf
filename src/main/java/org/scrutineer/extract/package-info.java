/**
 * Reading facts and indicators from what a council supplies, with a clear message for each fault. Knows nothing of
 * reports.
 *
 * <p>Begin with {@link org.scrutineer.extract.Source}: a folder, a workbook, Client Level Data or a database, which
 * gives the {@link org.scrutineer.extract.Rows} of a table of the {@link org.scrutineer.extract.Contract}; which one an
 * address means, {@link org.scrutineer.extract.Sources} knows. The readers turn rows into facts and gather a
 * {@link org.scrutineer.extract.Problem} for each fault.
 *
 * <ul>
 *   <li><b>Contract</b>: {@code Contract}, {@code ContractTable}, {@code ColumnType}, {@code ContractLabels}.
 *   <li><b>CSV</b>: {@code FolderSource}, {@code CsvRows}; {@code text} finds out how a file is written, {@code value}
 *       what a cell means.
 *   <li><b>Workbooks</b>: {@code workbook}.
 *   <li><b>Databases</b>: {@code Database}, {@code JdbcSource}, {@code ContractLoader}, {@code DatabaseFault}.
 *   <li><b>Records of people</b>: {@code salt} for the contract of the return, {@code cld} for Client Level Data.
 *   <li><b>Figures and papers</b>: {@code PerformanceReader}, {@code paper}, {@code appendix}, {@code published}.
 *   <li><b>Quality</b>: {@code validate} looks for everything that is wrong in one run, {@code assure} reads people
 *       whose cells are known beforehand.
 *   <li><b>Beginning</b>: {@code start} writes empty tables, and those of the next quarter.
 * </ul>
 */
package org.scrutineer.extract;
