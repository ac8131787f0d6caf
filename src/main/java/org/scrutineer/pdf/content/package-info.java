/**
 * What is painted on a page. {@code Instructions} and {@code ShownText} read it with its places, {@code PageContent},
 * {@code PageMarks} and {@code MarkedPieces} change it, {@code FontLetters} and {@code SubsetNames} look after its
 * letters. Begin with {@link org.scrutineer.pdf.content.Instructions}. Knows nothing of tags.
 */
package org.scrutineer.pdf.content;
