/**
 * What a PDF file is before anything is done to it: where it comes from ({@link org.scrutineer.pdf.file.PdfSource} is
 * where to begin), what it says of itself, the standards it claims, its layers, its attached files and where its links
 * lead. Knows nothing of finishing.
 */
package org.scrutineer.pdf.file;
