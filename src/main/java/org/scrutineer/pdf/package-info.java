/**
 * Finishing a PDF: PDF/UA-1, PDF/A-3a, bookmarks, page labels, further papers, attached data. Knows nothing of social
 * care, reports or databases.
 *
 * <p>Begin with {@link org.scrutineer.pdf.Finisher}: it takes a file and lets the steps work on it one after the other.
 * Each room uses only those above it:
 *
 * <ul>
 *   <li>{@code file}: what a file says of itself
 *   <li>{@code content}: what is painted on its pages
 *   <li>{@code structure}: the tree of tags
 *   <li>{@code steps}: the repairs, one class each
 *   <li>this package: {@code Finisher}, which the add-on for servers calls; it needs no more than the rooms above
 *   <li>{@code compare}: whether a paper still shows and says what it did
 *   <li>{@code check}: the standards that a file was found to keep to
 *   <li>{@code paper}: a paper of others
 *   <li>{@code agenda}: the papers of a meeting as one file
 * </ul>
 */
package org.scrutineer.pdf;
