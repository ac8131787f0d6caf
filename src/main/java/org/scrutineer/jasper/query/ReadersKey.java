package org.scrutineer.jasper.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scrutineer.disclosure.Symbol;
import org.scrutineer.jasper.Markup;
import org.scrutineer.performance.Commentary;
import org.scrutineer.performance.Direction;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.Judgement;
import org.scrutineer.performance.Legend;
import org.scrutineer.performance.Narrative;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.glance.Measured;
import org.scrutineer.performance.paper.PaperFile;
import org.scrutineer.performance.paper.PaperPart;
import org.scrutineer.rules.RuleFile;
import org.scrutineer.rules.Words;
import org.scrutineer.run.ReportRun;

/** How to read the marks, and what the letters stand for that a paper uses: for the page of the contents. */
final class ReadersKey {

    /** Owners as initials: JM, JS-B, JS-B / MM. */
    private static final Pattern INITIALS =
            Pattern.compile("\\p{Lu}[\\p{Lu}-]{1,4}(\\s*[/,&]\\s*\\p{Lu}[\\p{Lu}-]{1,4})*");

    private ReadersKey() {}

    /** The marks that a file of the paper uses; empty where it has none. */
    static String marks(ReportRun run, PaperFile file) {
        String signs = Symbol.CONFIDENTIAL.text() + " " + Symbol.CONFIDENTIAL.meaning() + "; "
                + Symbol.NOT_AVAILABLE.text() + " " + Symbol.NOT_AVAILABLE.meaning() + ".";
        if (file == PaperFile.TABLES) {
            return list(List.of(signs));
        }
        if (run.bookIfAny().indicators().isEmpty()) {
            return "";
        }
        List<Judgement> judgements =
                run.glance().measured().stream().map(Measured::judgement).toList();
        if (judgements.isEmpty()) {
            return "";
        }
        Words words = run.words();
        List<String> lines = new ArrayList<>();
        lines.add(words.get("key.rating") + " "
                + Legend.of(judgements).levels().stream()
                        .map(level -> level.letter() + " " + level.words())
                        .collect(Collectors.joining("; "))
                + "; – " + words.get("rating.none") + ".");
        Set<Direction> used = judgements.stream().map(Judgement::direction).collect(Collectors.toSet());
        lines.add(words.get("key.direction") + " "
                + List.of(Direction.values()).stream()
                        .filter(one -> used.contains(one) || one == Direction.IMPROVED || one == Direction.DETERIORATED)
                        .map(one -> one.arrow() + " " + words.of(one))
                        .collect(Collectors.joining(", "))
                + ".");
        if (judgements.stream().anyMatch(Judgement::assumed)) {
            lines.add(words.get("key.assumed"));
        }
        if (run.bookIfAny().indicators().stream()
                .anyMatch(one -> INITIALS.matcher(one.owner()).matches())) {
            lines.add(words.get("key.owners"));
        }
        lines.add(signs);
        return list(lines);
    }

    /** The words of the glossary that the paper uses, in two columns; both empty where it uses none. */
    static List<String> glossary(ReportRun run) {
        String text = text(run);
        Map<String, Set<String>> meanings = new LinkedHashMap<>();
        for (RuleFile.Line line : RuleFile.read("glossary.csv")) {
            if (Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(line.get("term")) + "s?(?![\\p{L}\\p{N}])")
                    .matcher(text)
                    .find()) {
                meanings.computeIfAbsent(line.get("meaning"), meaning -> new LinkedHashSet<>())
                        .add(line.get("term"));
            }
        }
        List<String> entries = meanings.entrySet().stream()
                .map(one -> Markup.bold(String.join(", ", one.getValue())) + " " + Markup.text(one.getKey()))
                .toList();
        int half = (entries.size() + 1) / 2;
        return List.of(items(entries.subList(0, half)), items(entries.subList(half, entries.size())));
    }

    private static String items(List<String> marked) {
        return marked.isEmpty()
                ? ""
                : marked.stream().map(one -> "<li>" + one + "</li>").collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static String list(List<String> lines) {
        return items(lines.stream().map(Markup::text).toList());
    }

    /** What the paper says of itself, its measures and its quarter; the return brings its own letters. */
    private static String text(ReportRun run) {
        ReportingPeriod now = ReportingPeriod.of(run.period());
        List<String> all = new ArrayList<>();
        for (PaperPart part : run.plan().parts()) {
            all.add(part.title() + " " + part.tables() + (part.tables().isEmpty() ? "" : " SALT CASSR"));
        }
        for (Indicator indicator : run.bookIfAny().indicators()) {
            all.add(indicator.title() + " " + indicator.source());
        }
        run.bookIfAny().commentary().stream()
                .filter(one -> one.period().equals(now))
                .map(Commentary::text)
                .forEach(all::add);
        run.bookIfAny().narrative().stream()
                .filter(one -> one.period().equals(now))
                .map(Narrative::text)
                .forEach(all::add);
        return String.join("\n", all);
    }
}
