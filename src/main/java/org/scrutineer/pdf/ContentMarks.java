package org.scrutineer.pdf;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfResources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whatever is painted outside a tag is an artifact: backgrounds, borders, lines. And a line that was wrapped gets back the space it
 * lost, or a screen reader joins its last word with the next line's first.
 */
final class ContentMarks implements FinishingStep {

    private static final String BEGIN = "\n/Artifact BMC\n";
    private static final String END = "\nEMC\n";

    /** Begins; {@link ContentStreams} takes the result over, when nobody reads the pages' old content any more. */
    @Override
    public void apply(Work work) {
        SpaceCodes spaces = new SpaceCodes();
        List<PageContent> pages = new ArrayList<>();
        for (int i = 1; i <= work.pdf().getNumberOfPages(); i++) {
            PdfPage page = work.pdf().getPage(i);
            pages.add(PageContent.of(page, spaces.of(page.getResources())));
        }
        work.rewrite(new Rewriting(pages, work.beside()));
    }

    /** @param spaces how each font shows a space, by the name that the content has for it */
    static byte[] marked(byte[] content, Map<String, SpaceCodes.Space> spaces) {
        Insertions insertions = new Insertions();
        Instructions instruction = new Instructions(content);
        int depth = 0;
        int path = -1;
        String font = "";
        float y = 0;
        float shownY = 0;
        int shownEnd = -1;
        byte[] shownSpace = {};
        boolean shownEndsInSpace = false;
        while (instruction.next()) {
            switch (instruction.operator()) {
                case "BDC", "BMC" -> {
                    if (depth++ == 0) {
                        shownEnd = -1;
                    }
                }
                case "EMC" -> {
                    // Never below zero: a foreign file may close more than it opens.
                    depth = Math.max(0, depth - 1);
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
                case "Tf" -> font = instruction.operand(0);
                case "Tm" -> y = instruction.number(5);
                case "Td", "TD" -> y += instruction.number(1);
                case "TJ", "'", "\"" -> {
                    artifact(depth, instruction, insertions);
                    shownEnd = -1;
                }
                case "Tj" -> {
                    artifact(depth, instruction, insertions);
                    if (depth > 0) {
                        if (shownEnd >= 0 && Math.abs(y - shownY) > 1 && shownSpace.length > 0 && !shownEndsInSpace) {
                            insertions.add(shownEnd, shownSpace);
                        }
                        SpaceCodes.Space space = spaces.getOrDefault(font, SpaceCodes.NONE);
                        shownEnd = instruction.end();
                        shownY = y;
                        shownSpace = space.show();
                        shownEndsInSpace = space.code().length > 0 && instruction.endsWith(space.code());
                    }
                }
                default -> { }
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

    /** How each font of the file shows a space. */
    static final class SpaceCodes {

        /** @param code the bytes of a space, none when the font has no space; @param show the instruction that shows one */
        record Space(byte[] code, byte[] show) {
        }

        static final Space NONE = new Space(new byte[0], new byte[0]);

        private final Map<PdfDictionary, Space> known = new HashMap<>();

        /** By the name of the font, as the content writes it. */
        Map<String, Space> of(PdfResources resources) {
            PdfDictionary fonts = resources.getResource(PdfName.Font);
            Map<String, Space> spaces = new HashMap<>();
            for (PdfName name : fonts == null ? List.<PdfName>of() : fonts.keySet()) {
                PdfDictionary font = fonts.getAsDictionary(name);
                if (font != null) {
                    spaces.put("/" + name.getValue(), known.computeIfAbsent(font, SpaceCodes::find));
                }
            }
            return spaces;
        }

        private static Space find(PdfDictionary font) {
            byte[] code = SpaceCode.of(font);
            if (code.length == 0) {
                return NONE;
            }
            StringBuilder show = new StringBuilder("\n<");
            for (byte one : code) {
                show.append(String.format("%02X", one));
            }
            return new Space(code, show.append("> Tj\n").toString().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        }
    }
}
