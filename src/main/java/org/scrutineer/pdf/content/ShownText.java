package org.scrutineer.pdf.content;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.parser.EventType;
import com.itextpdf.kernel.pdf.canvas.parser.IContentOperator;
import com.itextpdf.kernel.pdf.canvas.parser.IXObjectDoHandler;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.pdf.canvas.parser.data.IEventData;
import com.itextpdf.kernel.pdf.canvas.parser.data.TextRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.listener.IEventListener;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The instructions of a page's own content that show text, with the place of every letter: what a link lies on. */
public final class ShownText implements IEventListener {

    static final List<String> SHOWING = List.of("Tj", "TJ", "'", "\"");

    /** A letter, or letters that are one sign, and its place on the page. */
    record Letter(String said, Rectangle box) {

        public boolean under(Rectangle link) {
            float x = box.getLeft() + box.getWidth() / 2;
            float y = box.getBottom() + box.getHeight() / 2;
            return x >= link.getLeft() && x <= link.getRight() && y >= link.getBottom() && y <= link.getTop();
        }
    }

    /** One instruction: the mark it stands in, or -1, and its letters. */
    public record Show(int mark, List<Letter> letters) {

        boolean blank() {
            return letters.stream().allMatch(letter -> letter.said().isBlank());
        }

        /** How many letters that can be seen lie under a link. */
        public long under(Rectangle link) {
            return letters.stream()
                    .filter(letter -> !letter.said().isBlank() && letter.under(link))
                    .count();
        }

        public long seen() {
            return letters.stream().filter(letter -> !letter.said().isBlank()).count();
        }
    }

    private final List<Show> shows = new ArrayList<>();
    private final List<Letter> everywhere = new ArrayList<>();
    private List<Letter> letters;
    private int mark = -1;
    private int inForms;
    private boolean whole = true;

    private ShownText() {}

    public static ShownText of(PdfPage page) {
        ShownText shown = new ShownText();
        PdfCanvasProcessor processor = new PdfCanvasProcessor(shown);
        for (String operator : SHOWING) {
            IContentOperator usual = processor.registerContentOperator(operator, null);
            processor.registerContentOperator(
                    operator, (running, name, operands) -> shown.showing(() -> usual.invoke(running, name, operands)));
        }
        IXObjectDoHandler form = processor.registerXObjectDoHandler(PdfName.Form, null);
        processor.registerXObjectDoHandler(PdfName.Form, (running, tags, drawn, name) -> {
            shown.inForms++;
            form.handleXObject(running, tags, drawn, name);
            shown.inForms--;
        });
        try {
            processor.processPageContent(page);
        } catch (RuntimeException unreadable) {
            // The instructions can no longer be counted; the letters found so far still name links.
            shown.whole = false;
        }
        return shown;
    }

    private void showing(Runnable usual) {
        if (inForms > 0) {
            usual.run();
            return;
        }
        letters = new ArrayList<>();
        mark = -1;
        usual.run();
        shows.add(new Show(mark, letters));
        letters = null;
    }

    @Override
    public void eventOccurred(IEventData data, EventType type) {
        if (data instanceof TextRenderInfo text) {
            mark = text.getMcid();
            for (TextRenderInfo one : text.getCharacterRenderInfos()) {
                Letter letter = new Letter(
                        one.getText(),
                        Rectangle.getCommonRectangle(
                                one.getDescentLine().getBoundingRectangle(),
                                one.getAscentLine().getBoundingRectangle()));
                everywhere.add(letter);
                if (letters != null) {
                    letters.add(letter);
                }
            }
        }
    }

    @Override
    public Set<EventType> getSupportedEvents() {
        return EnumSet.of(EventType.RENDER_TEXT);
    }

    /** In the order of the content, or none when they could not all be read. */
    public List<Show> shows() {
        return whole ? shows : List.of();
    }

    /** The words under a link, those of different lines with a space between them. */
    public String under(Rectangle link) {
        StringBuilder words = new StringBuilder();
        Letter before = null;
        for (Letter letter : everywhere) {
            if (letter.under(link)) {
                boolean gap = before != null
                        && (Math.abs(before.box().getBottom() - letter.box().getBottom()) > 1
                                || letter.box().getLeft() - before.box().getRight()
                                        > letter.box().getHeight() / 4);
                words.append(gap ? " " : "").append(letter.said());
                before = letter;
            }
        }
        return words.toString().replaceAll("\\s+", " ").strip();
    }
}
