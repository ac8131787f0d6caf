package org.scrutineer.jasper.query;

import java.util.List;
import java.util.stream.Stream;
import org.scrutineer.performance.AscofLine;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.Judgement;
import org.scrutineer.performance.Reason;
import org.scrutineer.rules.Words;
import org.scrutineer.run.ReportRun;

/**
 * The two groups of the printed ASCOF table: what is measured within the year, then what has no figure in the year yet,
 * as surveys and yearly returns. The second group says when the next result comes in place of three empty quarters. The
 * table as data keeps the order of the codes.
 *
 * @param measured the rows with a column for each quarter
 * @param awaited the rows with a column for the next result
 */
record AscofGroups(List<AscofLine> measured, List<AscofLine> awaited) {

    /** Our choice, because a group of fewer rows takes more room for its heading than it saves. */
    static final int FEWEST = 4;

    static AscofGroups of(List<AscofLine> lines) {
        List<AscofLine> within =
                lines.stream().filter(AscofLine::measuredWithinYear).toList();
        List<AscofLine> without =
                lines.stream().filter(line -> !line.measuredWithinYear()).toList();
        if (within.isEmpty() || (within.size() >= FEWEST && without.size() >= FEWEST)) {
            return new AscofGroups(within, without);
        }
        return new AscofGroups(lines, List.of());
    }

    /** The rows as they are printed: each group in the order of the codes. */
    List<AscofLine> printed() {
        return Stream.concat(measured.stream(), awaited.stream()).toList();
    }

    /** Which of the two a row is in, for a template's choice of columns. */
    String key(AscofLine line) {
        return measured.contains(line) ? "measured" : "awaited";
    }

    /**
     * Whether there is a figure of England, or a rank, for any row: a council without them gets no empty columns for
     * them.
     */
    boolean england() {
        return england(printed());
    }

    static boolean england(List<AscofLine> lines) {
        return lines.stream()
                .map(AscofLine::benchmark)
                .anyMatch(one -> one != null
                        && (one.england() != null
                                || one.rank() != null
                                || !one.englandPrinted().isEmpty()));
    }

    /** A group that stands alone needs no heading: null. */
    String heading(AscofLine line, Words words) {
        return measured.isEmpty() || awaited.isEmpty() ? null : words.get("ascof." + key(line));
    }

    /** Why a row has no figure, and when it will have one; empty for a row that has. */
    static String nextResult(AscofLine line, ReportRun run) {
        if (line.measuredWithinYear()) {
            return "";
        }
        Judgement judgement = line.judgement();
        String reason = judgement.absent().map(Reason::words).orElseGet(() -> run.words()
                .get("figures.none"));
        return line.quarters()
                .get(line.quarters().size() - 1)
                .flatMap(IndicatorValue::expected)
                .map(day -> run.words().get("next.expected", reason, day))
                .orElseGet(() -> run.words().get("next.no.date", reason));
    }
}
