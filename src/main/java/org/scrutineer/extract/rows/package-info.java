/**
 * From rows to good rows: what every reader does with a row, whichever table it is of. Begin with
 * {@link org.scrutineer.extract.rows.GoodRows}, which leaves out what cannot be used and keeps the reason.
 */
package org.scrutineer.extract.rows;
