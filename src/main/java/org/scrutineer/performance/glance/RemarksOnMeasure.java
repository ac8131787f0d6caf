package org.scrutineer.performance.glance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scrutineer.performance.Commentary;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.ReportingPeriod;

/**
 * What people say of a measure in a quarter. Texts that nobody gave are empty.
 *
 * @param why the REVIEW
 * @param figures the DATA, or where there is none the COMMENT
 * @param action the ACTION
 * @param owner who does it, as its row says, else who answers for the measure
 * @param due the day by which it is to be done, or null
 */
public record RemarksOnMeasure(String why, String figures, String action, String owner, LocalDate due) {

    /** Of several measures that say the same thing: the first of them that has a text of a kind gives it. */
    public static RemarksOnMeasure of(List<Indicator> same, PerformanceBook book, ReportingPeriod period) {
        List<List<Commentary>> remarks =
                same.stream().map(one -> book.commentary(one.code(), period)).toList();
        String data = text(remarks, "DATA");
        Optional<Commentary> action = remarks.stream()
                .flatMap(List::stream)
                .filter(one -> one.kind().equals("ACTION"))
                .findFirst();
        String owner = action.map(Commentary::owner)
                .filter(one -> !one.isEmpty())
                .orElse(same.stream()
                        .map(Indicator::owner)
                        .filter(one -> !one.isEmpty())
                        .findFirst()
                        .orElse(""));
        return new RemarksOnMeasure(
                text(remarks, "REVIEW"),
                data.isEmpty() ? text(remarks, "COMMENT") : data,
                text(remarks, "ACTION"),
                owner,
                action.map(Commentary::due).orElse(null));
    }

    private static String text(List<List<Commentary>> remarks, String kind) {
        return remarks.stream()
                .map(of -> of.stream()
                        .filter(one -> one.kind().equals(kind))
                        .map(Commentary::text)
                        .collect(Collectors.joining(" ")))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The first sentences of a text that have room: the whole of it where it has, and at least its first sentence. */
    public static String opening(String text, int room) {
        if (text.length() <= room) {
            return text;
        }
        int end = -1;
        for (int i = 0; i + 1 < text.length(); i++) {
            boolean stops = ".;?!:".indexOf(text.charAt(i)) >= 0 && Character.isWhitespace(text.charAt(i + 1));
            if (stops && (end < 0 || i < room)) {
                end = i;
            }
        }
        return end < 0
                ? text
                : text.substring(0, end) + (".?!".indexOf(text.charAt(end)) >= 0 ? text.substring(end, end + 1) : ".");
    }
}
