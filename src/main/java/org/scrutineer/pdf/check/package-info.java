/**
 * Whether a file keeps to a standard: {@link org.scrutineer.pdf.check.VeraPdf} asks veraPDF, and
 * {@link org.scrutineer.pdf.check.CheckedFinish} lets a file of others claim only what was found. The add-on for
 * servers does without it.
 */
package org.scrutineer.pdf.check;
