/**
 * Tables kept as text: read in whatever way an office wrote them, and written so that a file has its name only when it
 * is whole. Begin with {@link org.scrutineer.extract.csv.CsvRows} for reading and
 * {@link org.scrutineer.extract.csv.CsvFile} for writing.
 */
package org.scrutineer.extract.csv;
