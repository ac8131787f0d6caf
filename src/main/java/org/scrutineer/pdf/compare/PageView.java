package org.scrutineer.pdf.compare;

import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A page as it is seen and read.
 *
 * @param box by PDFBox
 * @param text by iText
 * @param picture painted, or null when it cannot be
 * @param annotations what each is, where it stands and where it leads
 */
record PageView(PageReading box, PageReading text, BufferedImage picture, List<String> annotations) {}
