package org.scrutineer.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Looks for other true counts that would have been published just the same, with one given cell one higher or lower.
 * When there are such, no arithmetic on the published tables can tell the cell: whoever solves all sums finds both.
 * Where there are none within what is published, it finds those that need the fewest and smallest further counts
 * withheld.
 */
final class OtherReading {

    /** No price: the cell may not be changed at all. */
    private static final long NEVER = Long.MAX_VALUE;

    private static final long[] PRICES = {0, 10, 50, 200, 2_000, 50_000, NEVER - 1};
    private static final int[] LENGTHS = {4, 6, 9, 16, 40, 120};
    /** How many moves are tried before the next price: few at first, since what exists is mostly found at once. */
    private static final int[] PATIENCE = {400, 20_000};

    private record Move(int cell, int way, long price, int unsettled) {}

    private static final Comparator<Move> BEST = Comparator.comparingLong(Move::price)
            .thenComparingInt(Move::unsettled)
            .thenComparingInt(Move::cell);

    private final Network network;
    private final IntFunction<Band> bands;
    private final int[] step;
    private final int[] balance;
    private final Set<Integer> unbalanced = new LinkedHashSet<>();
    private final List<Integer> moved = new ArrayList<>();
    private final List<Integer> ways = new ArrayList<>();
    private long limit;
    private int longest;
    private int patience;

    /** @param bands the counts that each cell may have as far as its published figure goes */
    OtherReading(Network network, IntFunction<Band> bands) {
        this.network = network;
        this.bands = bands;
        this.step = new int[network.size()];
        this.balance = new int[network.sums().size()];
    }

    /**
     * The cells that must be withheld for the other reading to be possible, none in the best case; null when no other
     * reading was found at all.
     */
    List<Integer> find(int cell) {
        for (int tries : PATIENCE) {
            for (long price : PRICES) {
                for (int length : LENGTHS) {
                    for (int way : new int[] {1, -1}) {
                        limit = price;
                        longest = length;
                        patience = tries;
                        List<Integer> needed = tryFrom(cell, way);
                        if (needed != null) {
                            return needed;
                        }
                    }
                }
            }
        }
        return null;
    }

    private List<Integer> tryFrom(int cell, int way) {
        undoAll();
        long price = price(cell, way);
        if (price > limit) {
            return null;
        }
        move(cell, way);
        return repair(price)
                ? moved.stream()
                        .filter(one -> !bands.apply(one).has(network.count(one) + step[one]))
                        .toList()
                : null;
    }

    private boolean repair(long paid) {
        if (unbalanced.isEmpty()) {
            return true;
        }
        if (moved.size() >= longest || patience-- <= 0) {
            return false;
        }
        List<Move> moves = null;
        for (int sum : unbalanced) {
            List<Move> here = moves(sum, limit - paid);
            if (moves == null || here.size() < moves.size()) {
                moves = here;
            }
            if (moves.isEmpty()) {
                return false;
            }
        }
        moves.sort(BEST);
        for (Move move : moves) {
            move(move.cell(), move.way());
            if (repair(paid + move.price())) {
                return true;
            }
            undoLast();
        }
        return false;
    }

    private List<Move> moves(int sum, long affordable) {
        Network.Sum tie = network.sums().get(sum);
        List<Move> moves = new ArrayList<>();
        consider(tie.whole(), -balance[sum], affordable, moves);
        for (int part : tie.parts()) {
            consider(part, balance[sum], affordable, moves);
        }
        return moves;
    }

    private void consider(int cell, int way, long affordable, List<Move> moves) {
        // What nobody publishes takes up whatever the published counts leave, again and again.
        if (way != 0 && (!network.published(cell) || (step[cell] == 0 && Math.abs(way) == 1))) {
            long price = price(cell, way);
            if (price <= affordable) {
                moves.add(new Move(cell, way, price, unsettledBy(cell, way)));
            }
        }
    }

    /** How many more sums a move would unsettle than settle. */
    private int unsettledBy(int cell, int way) {
        int unsettled = 0;
        for (int sum : network.sumsOf(cell)) {
            int after = balance[sum] + (network.sums().get(sum).whole() == cell ? way : -way);
            unsettled += Math.abs(after) - Math.abs(balance[sum]);
        }
        return unsettled;
    }

    /**
     * Nothing where the published figure stays the same; the count itself where it would have to be withheld; never for
     * a zero, which is published as such.
     */
    private long price(int cell, int way) {
        long count = network.count(cell);
        Band band = bands.apply(cell);
        if (band.has(count + step[cell] + way)) {
            return 0;
        }
        boolean shown = network.published(cell) && band.low() > 1;
        return shown && count + way > 0 ? network.price(cell) : NEVER;
    }

    private void move(int cell, int way) {
        step[cell] += way;
        moved.add(cell);
        ways.add(way);
        shift(cell, way);
    }

    private void shift(int cell, int way) {
        for (int sum : network.sumsOf(cell)) {
            balance[sum] += network.sums().get(sum).whole() == cell ? way : -way;
            if (balance[sum] == 0) {
                unbalanced.remove(sum);
            } else {
                unbalanced.add(sum);
            }
        }
    }

    private void undoLast() {
        int cell = moved.remove(moved.size() - 1);
        int way = ways.remove(ways.size() - 1);
        shift(cell, -way);
        step[cell] -= way;
    }

    private void undoAll() {
        moved.clear();
        ways.clear();
        unbalanced.clear();
        Arrays.fill(step, 0);
        Arrays.fill(balance, 0);
    }
}
