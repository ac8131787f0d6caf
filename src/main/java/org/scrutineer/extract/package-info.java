/**
 * Reading facts and indicators from what a council supplies, with a clear message for each fault. Knows nothing of
 * reports.
 *
 * <p>Begin with {@link org.scrutineer.extract.source.Sources}, which opens what an address names as a
 * {@link org.scrutineer.extract.contract.Source}: it gives the rows of each table of the
 * {@link org.scrutineer.extract.contract.Contract}. The readers turn rows into facts and gather a
 * {@link org.scrutineer.extract.contract.Problem} for each fault. Each room uses only rooms above it in this list; a
 * test holds that.
 *
 * <ul>
 *   <li>{@code value}: what a cell means: a number, a day, yes or no.
 *   <li>{@code contract}: the tables, their columns and keys; a row, a source, a fault.
 *   <li>{@code database}: tables of a database.
 *   <li>{@code rows}: from rows to good rows.
 *   <li>{@code text}, {@code csv}, {@code workbook}: files.
 *   <li>{@code salt} and {@code cld}: records of people, from the contract of the return or from Client Level Data.
 *   <li>{@code paper}, {@code figures}, {@code appendix}: indicators, texts and what the paper is made of.
 *   <li>{@code source}: opens folders, workbooks, databases and several of them together.
 *   <li>{@code published}: figures that a council published, to compare with.
 *   <li>{@code start}: empty tables, and those of the next quarter.
 *   <li>{@code assure}: people whose cells are known beforehand.
 *   <li>{@code validate}: everything that is wrong, in one run.
 * </ul>
 */
package org.scrutineer.extract;
