package org.scrutineer.extract.salt;

import java.util.Arrays;
import java.util.BitSet;

/** The identifiers that rows of a table had so far, a bit each. */
final class SeenIds {

    private static final int PAGE = 16;

    /** By form of identifier, then by the upper half of its number. */
    private BitSet[][] pages = new BitSet[2][0];

    /** Whether the identifier is new; it is seen from now on. */
    boolean add(long id) {
        int form = (int) (id >>> 32);
        int number = (int) id;
        BitSet page = page(form, number >>> PAGE);
        int bit = number & (1 << PAGE) - 1;
        boolean fresh = !page.get(bit);
        page.set(bit);
        return fresh;
    }

    private BitSet page(int form, int page) {
        if (form >= pages.length) {
            int before = pages.length;
            pages = Arrays.copyOf(pages, form * 2);
            Arrays.fill(pages, before, pages.length, new BitSet[0]);
        }
        if (page >= pages[form].length) {
            pages[form] = Arrays.copyOf(pages[form], Math.max(page + 1, pages[form].length * 2));
        }
        if (pages[form][page] == null) {
            pages[form][page] = new BitSet();
        }
        return pages[form][page];
    }
}
