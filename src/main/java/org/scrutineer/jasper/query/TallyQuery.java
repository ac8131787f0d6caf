package org.scrutineer.jasper.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.performance.AscofLine;
import org.scrutineer.performance.Direction;
import org.scrutineer.performance.DirectionReading;
import org.scrutineer.performance.Legend;
import org.scrutineer.performance.Rating;
import org.scrutineer.performance.Tally;
import org.scrutineer.run.ReportRun;

/** {@code tally ascof}: a row per rating, direction of travel and direction of rank, with how many lines have it. */
final class TallyQuery implements Query {

    @Override
    public String verb() {
        return "tally";
    }

    @Override
    public Optional<String> needs() {
        return Optional.of("indicator");
    }

    @Override
    public TableDataSource answer(List<String> words, ReportRun run) {
        if (!words.equals(List.of("ascof"))) {
            throw new IllegalArgumentException("tally is followed by ascof, found " + String.join(" ", words));
        }
        List<AscofLine> lines = AscofLine.of(run.book(), run.period(), DirectionReading.of(run.settings()));
        Tally tally = Tally.of(lines);
        List<Object[]> rows = new ArrayList<>();
        for (Legend.Level level :
                Legend.of(lines.stream().map(AscofLine::judgement).toList()).levels()) {
            rows.add(
                    row("rating", level.letter(), level.tally(), tally.ratings().get(level.letter()), 0));
        }
        rows.add(row("rating", "none", Rating.NONE.word(), tally.ratings().get(Rating.NONE.letter()), 0));
        for (Direction direction : tally.directions().keySet()) {
            rows.add(row(
                    "direction",
                    key(direction),
                    direction.word(),
                    tally.directions().get(direction),
                    tally.assumed().getOrDefault(direction, 0)));
        }
        for (Direction direction : tally.ranks().keySet()) {
            rows.add(row("rank", key(direction), direction.word(), tally.ranks().get(direction), 0));
        }
        return new TableDataSource(List.of("kind", "key", "word", "count", "resting_on_assumed_values"), rows);
    }

    private static String key(Direction direction) {
        return direction.name().toLowerCase(Locale.ROOT);
    }

    private static Object[] row(String kind, String key, String word, int count, int assumed) {
        return new Object[] {kind, key, word, count, assumed};
    }
}
