package org.scrutineer.extract.salt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Rows of one table, each belonging to an owner: a person or an event. The rows of an owner lie anywhere in the file,
 * so each says which one of the same owner came before it. The first number of a row is taken for that.
 */
final class Chains {

    /** The first number of a row that is the table's own. */
    static final int OWN = 1;

    private final NumberRows rows;
    /** By owner: the last row and one; 0 where there is none. */
    private int[] last = new int[1 << 10];

    /** @param width how many numbers of its own a row has */
    Chains(int width) {
        rows = new NumberRows(OWN + width);
    }

    NumberRows rows() {
        return rows;
    }

    /** Adds a row to an owner; gives which it is. */
    int add(int owner) {
        if (owner >= last.length) {
            last = Arrays.copyOf(last, Math.max(owner + 1, last.length * 2));
        }
        int row = rows.add();
        rows.set(row, 0, last[owner]);
        last[owner] = row + 1;
        return row;
    }

    /** The rows of an owner as facts, in the order they were added. */
    <F> List<F> of(int owner, IntFunction<F> fact) {
        if (owner >= last.length || last[owner] == 0) {
            return List.of();
        }
        List<F> facts = new ArrayList<>(4);
        for (int row = last[owner] - 1; row >= 0; row = rows.get(row, 0) - 1) {
            facts.add(fact.apply(row));
        }
        Collections.reverse(facts);
        return facts;
    }
}
