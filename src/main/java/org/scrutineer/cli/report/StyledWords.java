package org.scrutineer.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.cli.report.Block.Item;
import org.scrutineer.cli.report.Block.Listed;
import org.scrutineer.cli.report.Block.Paragraph;
import org.scrutineer.cli.report.Block.Run;

/**
 * Takes the styled text that our own queries write apart into words of one look; it knows bold and quiet, which is all
 * they write.
 */
final class StyledWords {

    private static final Pattern STYLE = Pattern.compile("<style ([^>]*)>(.*?)</style>", Pattern.DOTALL);

    private static final Pattern ITEM = Pattern.compile("<li>(.*?)</li>", Pattern.DOTALL);

    private StyledWords() {}

    /** Whether a styled text is a list as a whole. */
    static boolean isList(String text) {
        return text.strip().startsWith("<ul>") && text.strip().endsWith("</ul>");
    }

    /** The list that a styled text is. */
    static Listed list(String text) {
        return new Listed(ITEM.matcher(text)
                .results()
                .map(item -> new Item("•", List.<Block>of(new Paragraph(of(item.group(1), true, false), false))))
                .toList());
    }

    static List<Run> of(String text, boolean styled, boolean bold) {
        List<Run> runs = new ArrayList<>();
        if (!styled) {
            runs.add(new Run(text, bold, false));
            return runs;
        }
        Matcher style = STYLE.matcher(text);
        int end = 0;
        while (style.find()) {
            add(runs, text.substring(end, style.start()), bold, false);
            add(
                    runs,
                    style.group(2),
                    bold || style.group(1).contains("isBold=\"true\""),
                    style.group(1).contains("size="));
            end = style.end();
        }
        add(runs, text.substring(end), bold, false);
        return runs;
    }

    private static void add(List<Run> runs, String marked, boolean bold, boolean quiet) {
        String words = marked.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&apos;", "'")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
        if (!words.isEmpty()) {
            runs.add(new Run(words, bold, quiet));
        }
    }
}
