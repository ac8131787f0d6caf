package org.scrutineer.pdf.steps;

import com.itextpdf.kernel.pdf.PdfPage;
import java.util.Map;
import org.scrutineer.pdf.content.FontLetters;
import org.scrutineer.pdf.content.Insertions;
import org.scrutineer.pdf.content.Instructions;
import org.scrutineer.pdf.content.LineEnds;
import org.scrutineer.pdf.content.PageContent;
import org.scrutineer.pdf.structure.PdfInProgress;

/**
 * Whatever is painted outside a tag is an artifact: backgrounds, borders, lines. And a line that was wrapped gets back
 * the space it lost, or a screen reader joins its last word with the next line's first.
 */
public final class ContentMarks implements FinishingStep {

    private static final String BEGIN = "\n/Artifact BMC\n";
    private static final String END = "\nEMC\n";

    @Override
    public void apply(PdfInProgress work) {
        FontLetters.Known fonts = new FontLetters.Known();
        for (int i = 1; i <= work.pdf().getNumberOfPages(); i++) {
            PdfPage page = work.pdf().getPage(i);
            byte[] before = page.getContentBytes();
            byte[] after = marked(before, fonts.of(page.getResources()));
            work.id().add(after);
            if (after != before) {
                PageContent.replace(page, after);
            }
        }
    }

    /**
     * A content stream whose unmarked parts are marked as artifacts.
     *
     * @param fonts what the codes of each font mean, by the name that the content has for it
     */
    public static byte[] marked(byte[] content, Map<String, FontLetters> fonts) {
        Insertions insertions = new Insertions();
        Instructions instruction = new Instructions(content);
        int depth = 0;
        int path = -1;
        FontLetters font = FontLetters.NONE;
        float size = 0;
        float scale = 1;
        float leading = 0;
        float y = 0;
        LineEnds lines = new LineEnds();
        while (instruction.next()) {
            switch (instruction.operator()) {
                case "BDC", "BMC" -> {
                    depth++;
                }
                case "EMC" -> {
                    // Never below zero: a foreign file may close more than it opens.
                    depth = Math.max(0, depth - 1);
                    if (depth == 0) {
                        lines.end(insertions);
                    }
                }
                case "m", "l", "c", "v", "y", "h", "re" -> path = path < 0 ? instruction.start() : path;
                case "f", "F", "f*", "B", "B*", "b", "b*", "s", "S" -> {
                    if (depth == 0) {
                        insertions.add(path < 0 ? instruction.start() : path, BEGIN);
                        insertions.add(instruction.end(), END);
                    }
                    path = -1;
                }
                case "n" -> path = -1;
                case "Do", "sh", "BI" -> artifact(depth, instruction, insertions);
                case "BT" -> y = 0;
                case "Tf" -> {
                    font = fonts.getOrDefault(instruction.operand(0), FontLetters.NONE);
                    size = instruction.number(1);
                }
                case "Tm" -> {
                    y = instruction.number(5);
                    scale = Math.abs(instruction.number(3));
                }
                case "TL" -> leading = instruction.number(0);
                case "T*" -> y -= leading;
                case "Td" -> y += instruction.number(1);
                case "TD" -> {
                    leading = -instruction.number(1);
                    y += instruction.number(1);
                }
                case "'", "\"" -> {
                    artifact(depth, instruction, insertions);
                    y -= leading;
                    lines.end(insertions);
                }
                case "Tj", "TJ" -> {
                    artifact(depth, instruction, insertions);
                    if (depth > 0) {
                        lines.show(instruction, font, size * scale, y);
                    }
                }
                default -> {}
            }
        }
        return insertions.isEmpty() ? content : insertions.into(content);
    }

    private static void artifact(int depth, Instructions instruction, Insertions insertions) {
        if (depth == 0) {
            insertions.add(instruction.start(), BEGIN);
            insertions.add(instruction.end(), END);
        }
    }
}
