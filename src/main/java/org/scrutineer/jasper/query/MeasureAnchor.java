package org.scrutineer.jasper.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.jasper.Markup;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.glance.SameThing;
import org.scrutineer.performance.paper.PaperPart;
import org.scrutineer.performance.paper.SectionKind;
import org.scrutineer.run.ReportRun;

/** Where a measure's own row stands in a paper, so that other pages can lead there. */
final class MeasureAnchor {

    /** The templates whose rows have anchors. A council's own template in their place may have none. */
    private static final Map<SectionKind, Set<String>> TEMPLATES = Map.of(
            SectionKind.ASCOF,
            Set.of("ascof"),
            SectionKind.GRID,
            Set.of("activity"),
            SectionKind.SCORECARD,
            Set.of("dashboard", "scorecard", "scorecard-landscape"));

    private MeasureAnchor() {}

    /** The name of a row's anchor; null in a part that only repeats the measure. */
    static String of(Indicator indicator, String block) {
        return indicator.appendix().equals(block) ? name(indicator) : null;
    }

    private static String name(Indicator indicator) {
        return "measure " + indicator.code();
    }

    /** The anchor to lead to; null where the paper has no row of the measure. */
    static String to(Indicator indicator, ReportRun run) {
        return part(indicator, run)
                .filter(part -> !run.request().templates().hashes().containsKey(part.template()))
                .map(part -> name(indicator))
                .orElse(null);
    }

    private static Optional<PaperPart> part(Indicator indicator, ReportRun run) {
        return run.plan().parts().stream()
                .filter(part -> TEMPLATES.containsKey(part.kind())
                        && part.block().equals(indicator.appendix())
                        && TEMPLATES.get(part.kind()).contains(part.template()))
                .findFirst();
    }

    /** What a row adds to its measure: the codes that say the same thing. */
    static String same(Indicator indicator, ReportRun run) {
        List<Indicator> others = SameThing.of(run.book()).others(indicator);
        return others.isEmpty()
                ? ""
                : "\n"
                        + Markup.quiet("The same as "
                                + others.stream().map(Indicator::code).collect(Collectors.joining(", ")));
    }

    /** Where the first measure that says the same thing has its row; null where there is none. */
    static String toSame(Indicator indicator, ReportRun run) {
        return SameThing.of(run.book()).others(indicator).stream()
                .map(other -> to(other, run))
                .filter(other -> other != null)
                .findFirst()
                .orElse(null);
    }
}
