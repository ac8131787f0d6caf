package org.scrutineer.jasper.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Locale;
import org.scrutineer.jasper.ReportRun;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.performance.AscofLine;
import org.scrutineer.performance.Direction;
import org.scrutineer.performance.DirectionReading;
import org.scrutineer.performance.Rating;
import org.scrutineer.performance.Tally;

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
        Tally tally = Tally.of(AscofLine.of(run.book(), run.period(), DirectionReading.of(run.settings())));
        List<Object[]> rows = new ArrayList<>();
        for (Rating rating : Rating.values()) {
            rows.add(row("rating", rating.name(), rating.word(), tally.ratings().get(rating)));
        }
        for (Direction direction : tally.directions().keySet()) {
            rows.add(row("direction", direction.name(), direction.word(), tally.directions().get(direction)));
        }
        for (Direction direction : tally.ranks().keySet()) {
            rows.add(row("rank", direction.name(), direction.word(), tally.ranks().get(direction)));
        }
        return new TableDataSource(List.of("kind", "key", "word", "count"), rows);
    }

    private static Object[] row(String kind, String key, String word, int count) {
        return new Object[] {kind, key.toLowerCase(Locale.ROOT), word, count};
    }
}
