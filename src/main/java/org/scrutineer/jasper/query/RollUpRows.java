package org.scrutineer.jasper.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scrutineer.performance.BlockTally;
import org.scrutineer.performance.Direction;
import org.scrutineer.performance.Legend;
import org.scrutineer.performance.RollUpBlock;
import org.scrutineer.performance.StatedRollUp;
import org.scrutineer.salt.Period;

/** The cells of the roll-up: a row per block and quarter. */
final class RollUpRows {

    private RollUpRows() {}

    /** How many levels a roll-up has room for. */
    private static final int LEVELS = 5;

    /** The cells of one block in one quarter. */
    record Cells(String block, Object[] cells) {}

    static List<Cells> of(List<RollUpBlock> blocks, Period period) {
        List<Legend.Level> levels = levels(blocks);
        String note = levels.stream()
                .map(level -> level.letter() + " " + level.words())
                .collect(Collectors.joining("; "));
        List<Cells> rows = new ArrayList<>();
        for (RollUpBlock block : blocks) {
            for (int i = 0; i < block.quarters().size(); i++) {
                BlockTally tally = block.quarters().get(i);
                List<Object> cells = new ArrayList<>(List.of(
                        "Q" + period.quarter(i + 1).quarter(),
                        counted(tally, Direction.IMPROVED),
                        same(tally),
                        counted(tally, Direction.DETERIORATED),
                        counted(tally, Direction.NONE)));
                slots(levels, level -> Integer.toString(tally.count(level.letter())), cells);
                cells.add(Integer.toString(tally.unrated()));
                cells.add(levels.size());
                slots(
                        levels,
                        level -> levels.size() > 3
                                ? level.letter()
                                : level.letter() + "\n" + level.mark().word(),
                        cells);
                cells.add(note);
                rows.add(new Cells(block.title(), cells.toArray()));
            }
        }
        return rows;
    }

    private static void slots(List<Legend.Level> levels, Function<Legend.Level, String> text, List<Object> cells) {
        for (int slot = 0; slot < LEVELS; slot++) {
            cells.add(slot < levels.size() ? text.apply(levels.get(slot)) : null);
        }
    }

    private static List<Legend.Level> levels(List<RollUpBlock> blocks) {
        List<Legend.Level> levels = Legend.of(blocks.stream()
                        .flatMap(block -> block.now().judgements().stream())
                        .toList())
                .levels();
        return levels.size() > LEVELS ? levels.subList(0, LEVELS) : levels;
    }

    /** A count that rests on values which no source publishes is marked. */
    private static String counted(BlockTally tally, Direction direction) {
        return tally.count(direction) + (tally.assumed(direction) == 0 ? "" : JudgementWords.ASSUMED);
    }

    private static String same(BlockTally tally) {
        return tally.same()
                + (tally.assumed(Direction.SAME) + tally.assumed(Direction.NO_REAL_CHANGE) == 0
                        ? ""
                        : JudgementWords.ASSUMED);
    }

    /** The same as numbers. */
    static DataTable data(List<RollUpBlock> blocks, Period period) {
        List<Legend.Level> levels = Legend.of(blocks.stream()
                        .flatMap(block -> block.now().judgements().stream())
                        .toList())
                .levels();
        List<String> columns = new ArrayList<>(List.of(
                "Block",
                "Quarter",
                "Improved",
                "No significant change",
                "Deteriorated",
                "No judgement",
                "Of these rest on an assumed value †"));
        levels.forEach(level -> columns.add(level.letter() + ": " + level.words()));
        columns.add("Not rated");
        List<List<Object>> rows = new ArrayList<>();
        for (RollUpBlock block : blocks) {
            for (int i = 0; i < block.quarters().size(); i++) {
                BlockTally tally = block.quarters().get(i);
                List<Object> cells = new ArrayList<>(
                        List.of(block.title(), "Q" + period.quarter(i + 1).quarter()));
                IntStream.of(
                                tally.count(Direction.IMPROVED),
                                tally.same(),
                                tally.count(Direction.DETERIORATED),
                                tally.count(Direction.NONE),
                                tally.assumed())
                        .forEach(count -> cells.add(DataTable.whole(count)));
                levels.forEach(level -> cells.add(DataTable.whole(tally.count(level.letter()))));
                cells.add(DataTable.whole(tally.unrated()));
                rows.add(cells);
            }
        }
        return new DataTable("roll-up", "How the measures moved and were rated in each quarter", columns, rows, "");
    }

    /** What the text says of the block, and what the figures give beside it. */
    static String published(RollUpBlock block) {
        return block.stated()
                        .map(stated -> (stated.said() + " " + beside(block, stated)).strip())
                        .orElse("Not in the published text.")
                + empty(block);
    }

    private static String beside(RollUpBlock block, StatedRollUp stated) {
        BlockTally now = block.now();
        if (stated.improved() == null
                && stated.same() == null
                && stated.deteriorated() == null
                && stated.share() == null) {
            return "";
        }
        if (block.difference().isEmpty()) {
            return now.assumed() == 0
                    ? "The figures here give the same."
                    : "The figures here give the same counts, but " + now.assumed()
                            + " of their directions rest on an assumed earlier value †, so they confirm nothing.";
        }
        return "The figures here: " + now.count(Direction.IMPROVED) + " improved, "
                + (stated.same() == null && now.same() == 0 ? "" : now.same() + " no significant change, ")
                + now.count(Direction.DETERIORATED) + " deteriorated"
                + now.improvedShare()
                        .filter(share -> stated.share() != null)
                        .map(share -> " (" + share.toPlainString() + "% improved)")
                        .orElse("")
                + "; why they differ is under Notes on the figures.";
    }

    /** Quarters of which nothing at all can be judged. */
    private static String empty(RollUpBlock block) {
        List<String> empty = new ArrayList<>();
        for (int i = 0; i < block.quarters().size(); i++) {
            if (block.quarters().get(i).judged() == 0) {
                empty.add(Integer.toString(i + 1));
            }
        }
        return empty.isEmpty()
                ? ""
                : " Quarter" + (empty.size() > 1 ? "s " : " ") + String.join(" and ", empty)
                        + ": not in the published text.";
    }
}
