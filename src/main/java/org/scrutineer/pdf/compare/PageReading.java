package org.scrutineer.pdf.compare;

import java.util.List;

/**
 * What one library reads on a page. Layers that are off are not read.
 *
 * @param letters every letter in the order it is drawn, without spaces
 * @param words as they stand on the page, one space between them; empty when the library was not asked
 * @param silent the letters, among those, that a screen reader passes over
 * @param pictures each picture by a sum of its bytes and by its place
 * @param fault why the page could not be read to its end, or empty
 */
record PageReading(String letters, String words, String silent, List<String> pictures, String fault) {}
