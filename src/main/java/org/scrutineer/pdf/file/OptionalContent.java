package org.scrutineer.pdf.file;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfString;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A file's layers, and which of them are shown when it is opened (ISO 32000-1, 8.11). */
public final class OptionalContent {

    private static final int DEEPEST = 20;
    private static final PdfName STATES = new PdfName("BaseState");
    private static final PdfName CONDITION = new PdfName("VE");

    private final Set<PdfDictionary> off = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<PdfDictionary> all = Collections.newSetFromMap(new IdentityHashMap<>());

    public OptionalContent(PdfDocument pdf) {
        PdfDictionary properties = pdf.getCatalog().getPdfObject().getAsDictionary(PdfName.OCProperties);
        PdfDictionary opened = properties == null ? null : properties.getAsDictionary(PdfName.D);
        if (properties == null) {
            return;
        }
        add(properties.getAsArray(PdfName.OCGs), all);
        if (opened != null) {
            if (PdfName.OFF.equals(opened.getAsName(STATES))) {
                off.addAll(all);
                Set<PdfDictionary> on = Collections.newSetFromMap(new IdentityHashMap<>());
                add(opened.getAsArray(PdfName.ON), on);
                off.removeAll(on);
            }
            add(opened.getAsArray(PdfName.OFF), off);
        }
    }

    private static void add(PdfArray groups, Set<PdfDictionary> into) {
        for (int i = 0; groups != null && i < groups.size(); i++) {
            if (groups.get(i) instanceof PdfDictionary group) {
                into.add(group);
            }
        }
    }

    /** Whether the file has layers at all. */
    public boolean any() {
        return !all.isEmpty();
    }

    /** Whether one of them is off. */
    public boolean anyOff() {
        return !off.isEmpty();
    }

    /** Each layer's name and whether it is shown; layers of one name are counted. */
    public Map<String, String> states() {
        Map<String, String> states = new TreeMap<>();
        for (PdfDictionary group : all) {
            states.merge(
                    name(group),
                    off.contains(group) ? "off" : "on",
                    (one, other) -> one.compareTo(other) < 0 ? one + " " + other : other + " " + one);
        }
        return states;
    }

    private static String name(PdfDictionary group) {
        PdfString name = group.getAsString(PdfName.Name);
        return name == null ? "without a name" : name.toUnicodeString();
    }

    /** Whether what belongs to this layer, or to this condition on layers, is shown. */
    public boolean shown(PdfDictionary layer) {
        return layer == null || shown(layer, 0);
    }

    private boolean shown(PdfDictionary layer, int depth) {
        if (depth > DEEPEST
                || (!PdfName.OCMD.equals(layer.getAsName(PdfName.Type)) && !layer.containsKey(PdfName.OCGs))) {
            return !off.contains(layer);
        }
        if (layer.get(CONDITION) instanceof PdfArray condition) {
            return holds(condition, depth);
        }
        PdfObject groups = layer.get(PdfName.OCGs);
        PdfArray several = groups instanceof PdfArray array
                ? array
                : groups instanceof PdfDictionary one ? new PdfArray(one) : new PdfArray();
        int on = 0;
        int known = 0;
        for (int i = 0; i < several.size(); i++) {
            if (several.get(i) instanceof PdfDictionary group) {
                known++;
                on += shown(group, depth + 1) ? 1 : 0;
            }
        }
        if (known == 0) {
            return true;
        }
        return switch (layer.getAsName(PdfName.P) == null
                ? "AnyOn"
                : layer.getAsName(PdfName.P).getValue()) {
            case "AllOn" -> on == known;
            case "AnyOff" -> on < known;
            case "AllOff" -> on == 0;
            default -> on > 0;
        };
    }

    private boolean holds(PdfArray condition, int depth) {
        String operator =
                condition.getAsName(0) == null ? "" : condition.getAsName(0).getValue();
        int on = 0;
        for (int i = 1; i < condition.size() && depth < DEEPEST; i++) {
            PdfObject part = condition.get(i);
            on += part instanceof PdfArray inner
                    ? holds(inner, depth + 1) ? 1 : 0
                    : part instanceof PdfDictionary group && shown(group, depth + 1) ? 1 : 0;
        }
        return switch (operator) {
            case "Not" -> on == 0;
            case "Or" -> on > 0;
            default -> on == condition.size() - 1;
        };
    }
}
