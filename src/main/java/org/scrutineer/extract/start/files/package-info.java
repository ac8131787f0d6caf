/**
 * Tables to fill in, as a folder or a workbook, for a new council or the next quarter. Begin with
 * {@link org.scrutineer.extract.start.files.NewPlace}. What is in them {@code start} decides.
 */
package org.scrutineer.extract.start.files;
