package org.scrutineer.jasper.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.scrutineer.jasper.RatingMark;
import org.scrutineer.performance.AscofLine;
import org.scrutineer.performance.Direction;
import org.scrutineer.performance.Legend;
import org.scrutineer.performance.Rating;
import org.scrutineer.performance.Tally;
import org.scrutineer.rules.Words;

/**
 * The tallies under a table as a template prints them: a mark and its words with their count for every level of the
 * schemes, the directions and the ranks. They are the same in every row.
 *
 * @param values in the order of {@link #FIELDS}
 */
record TallySlots(Object[] values) {

    /** How many levels a table has room for. */
    static final int LEVELS = 5;

    static final List<String> FIELDS = fields();

    private static List<String> fields() {
        List<String> fields = new ArrayList<>();
        for (int level = 1; level <= LEVELS + 1; level++) {
            fields.addAll(List.of("level_" + level + "_mark", "level_" + level + "_text"));
        }
        fields.addAll(List.of(
                "tally_improved",
                "tally_same",
                "tally_deteriorated",
                "tally_undirected",
                "tally_rank_better",
                "tally_rank_same",
                "tally_rank_worse",
                "tally_rank_none"));
        return List.copyOf(fields);
    }

    static TallySlots of(List<AscofLine> lines, Words in) {
        Tally tally = Tally.of(lines);
        Legend legend = Legend.of(lines.stream().map(AscofLine::judgement).toList());
        List<Object> values = new ArrayList<>();
        for (int slot = 0; slot < Math.min(LEVELS, legend.levels().size()); slot++) {
            values.add(RatingMark.drawing(legend.levels().get(slot).mark()));
            values.add(text(legend, slot, tally));
        }
        // Those without a rating stand after the last level.
        values.add(RatingMark.drawing(Rating.NONE));
        values.add(
                Words.capital(in.get("rating.none")) + " - " + tally.ratings().get(Rating.NONE.letter()));
        while (values.size() < 2 * (LEVELS + 1)) {
            values.add(null);
        }
        values.addAll(Arrays.asList(
                direction(in.get("tally.improved"), Direction.IMPROVED, tally),
                direction(in.get("tally.same"), Direction.SAME, tally) + unreal(tally, in),
                direction(in.get("tally.deteriorated"), Direction.DETERIORATED, tally),
                "– " + Words.capital(in.of(Direction.NONE)) + " - "
                        + tally.directions().get(Direction.NONE),
                "▲ " + Words.capital(in.get("rank.better")) + " - "
                        + tally.ranks().get(Direction.IMPROVED),
                "► " + Words.capital(in.get("rank.same")) + " - "
                        + tally.ranks().get(Direction.SAME),
                "▼ " + Words.capital(in.get("rank.worse")) + " - "
                        + tally.ranks().get(Direction.DETERIORATED),
                "– " + Words.capital(in.get("rank.none")) + " - "
                        + tally.ranks().get(Direction.NONE)));
        return new TallySlots(values.toArray());
    }

    /** The last slot has all levels that are left, where schemes together have more than there is room for. */
    private static String text(Legend legend, int slot, Tally tally) {
        List<Legend.Level> here = slot < LEVELS - 1
                ? legend.levels().subList(slot, slot + 1)
                : legend.levels().subList(slot, legend.levels().size());
        return here.stream()
                .map(level -> (here.size() > 1 ? level.letter() + " " : "") + Words.capital(level.tally()) + " - "
                        + tally.ratings().get(level.letter()))
                .collect(Collectors.joining("; "));
    }

    private static String direction(String words, Direction direction, Tally tally) {
        Map<Direction, Integer> assumed = tally.assumed();
        return words + " - " + tally.directions().get(direction)
                + (assumed.get(direction) == 0 ? "" : " (" + assumed.get(direction) + JudgementWords.ASSUMED + ")");
    }

    private static String unreal(Tally tally, Words in) {
        return tally.directions().getOrDefault(Direction.NO_REAL_CHANGE, 0) == 0
                ? ""
                : "; ≈ " + in.of(Direction.NO_REAL_CHANGE) + " - "
                        + tally.directions().get(Direction.NO_REAL_CHANGE);
    }
}
