package org.scrutineer.pdf.content;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.parser.EventType;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.pdf.canvas.parser.data.IEventData;
import com.itextpdf.kernel.pdf.canvas.parser.data.ImageRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.data.TextRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.listener.IEventListener;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Where on a page each piece of tagged content stands, and its words. */
public final class PageMarks implements IEventListener {

    private final Map<Integer, Rectangle> boxes = new HashMap<>();
    private final Map<Integer, StringBuilder> words = new HashMap<>();
    private final Map<Integer, Float> lines = new HashMap<>();
    private boolean anyText;
    private String fault = "";

    private PageMarks() {}

    public static PageMarks of(PdfPage page) {
        PageMarks marks = new PageMarks();
        try {
            new PdfCanvasProcessor(marks).processPageContent(page);
        } catch (RuntimeException unreadable) {
            // A foreign page may be beyond the reader; what it found until then still serves, and the fault is told.
            marks.fault = String.valueOf(unreadable.getMessage());
        }
        return marks;
    }

    @Override
    public void eventOccurred(IEventData data, EventType type) {
        if (data instanceof TextRenderInfo text) {
            anyText |= !text.getText().isBlank();
            int mark = text.getMcid();
            if (mark >= 0) {
                extend(
                        mark,
                        Rectangle.getCommonRectangle(
                                text.getDescentLine().getBoundingRectangle(),
                                text.getAscentLine().getBoundingRectangle()));
                float line = text.getBaseline().getStartPoint().get(1);
                StringBuilder said = words.computeIfAbsent(mark, key -> new StringBuilder());
                Float before = lines.put(mark, line);
                said.append(before != null && Math.abs(before - line) > 1 ? " " : "")
                        .append(text.getText());
            }
        } else if (data instanceof ImageRenderInfo image && image.getMcid() >= 0) {
            var matrix = image.getImageCtm();
            float x = matrix.get(6);
            float y = matrix.get(7);
            extend(
                    image.getMcid(),
                    new Rectangle(
                            Math.min(x, x + matrix.get(0)),
                            Math.min(y, y + matrix.get(4)),
                            Math.abs(matrix.get(0)),
                            Math.abs(matrix.get(4))));
        }
    }

    private void extend(int mark, Rectangle box) {
        boxes.merge(mark, box, (one, other) -> Rectangle.getCommonRectangle(one, other));
    }

    @Override
    public Set<EventType> getSupportedEvents() {
        return EnumSet.of(EventType.RENDER_TEXT, EventType.RENDER_IMAGE);
    }

    /** The place of a piece, or null when it shows nothing that has one. */
    public Rectangle box(int mark) {
        return boxes.get(mark);
    }

    public Map<Integer, Rectangle> boxes() {
        return boxes;
    }

    public String words(int mark) {
        return words.containsKey(mark)
                ? words.get(mark).toString().replaceAll("\\s+", " ").strip()
                : "";
    }

    /** Why the page could not be read to its end, or empty. */
    String fault() {
        return fault;
    }

    /** Whether the page shows any text at all, tagged or not. */
    public boolean hasText() {
        return anyText;
    }
}
