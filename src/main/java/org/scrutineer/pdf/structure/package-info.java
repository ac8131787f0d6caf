/**
 * The tree of tags and the indexes into it. Begin with {@link org.scrutineer.pdf.structure.Tags};
 * {@link org.scrutineer.pdf.structure.PdfInProgress} is one file with its tags and content while it is changed. Knows
 * nothing of single repairs.
 */
package org.scrutineer.pdf.structure;
