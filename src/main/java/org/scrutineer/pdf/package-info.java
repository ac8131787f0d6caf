/**
 * Finishing a PDF: PDF/UA-1, PDF/A-3a, bookmarks, page labels, further papers, attached data. Knows nothing of social
 * care, reports or databases.
 *
 * <p>Begin with {@link org.scrutineer.pdf.Finisher}: it takes a file, lets the steps of {@code FinishingSteps} work on
 * it one after the other ({@code PdfInProgress} is what they share) and has the result checked by veraPDF. The classes
 * stand in four groups, which share so much of their insides that they are one package:
 *
 * <ul>
 *   <li><b>Steps</b> implement {@code FinishingStep}, each one repair: {@code Metadata}, {@code OutputIntent},
 *       {@code Bookmarks}, {@code PageLabels}, {@code LinkTags}, {@code HeadingLevels}, {@code HeaderScope},
 *       {@code Watermark} and their siblings.
 *   <li><b>Structure</b> is the tree of tags: {@code Tags}, {@code ParentTree}, {@code IdTree}, {@code TableGrid},
 *       {@code ListShape}, {@code ContentParents}.
 *   <li><b>Content</b> is what is painted: {@code Instructions} and {@code ShownText} read it with its places,
 *       {@code PageContent}, {@code PageMarks} and {@code MarkedPieces} change it, {@code FontPrograms} and
 *       {@code SubsetNames} look after its letters.
 *   <li><b>Agenda</b> puts the papers of a meeting into one file: {@code AgendaBook} begins, {@code PreparedPaper} is a
 *       paper before it goes in, {@code OutlineCopy}, {@code LinkTargets} and {@code PageStamp} carry over what points
 *       at pages.
 * </ul>
 *
 * <p>{@code compare} looks whether a paper still shows and says what it did.
 */
package org.scrutineer.pdf;
