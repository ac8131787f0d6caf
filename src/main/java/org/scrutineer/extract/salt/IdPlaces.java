package org.scrutineer.extract.salt;

import java.util.Arrays;

/**
 * At which place the thing of an identifier stands, for a million of them. Rows refer to people in no order, and memory
 * that is far takes longest: where numbers lie close, as most councils' do, the number itself says where to look, in a
 * table small enough to stay near. Other numbers are hashed over a table.
 */
final class IdPlaces {

    private static final int PAGE = 12;
    private static final int IN_PAGE = (1 << PAGE) - 1;
    /** So much of the pages may be empty; of numbers that lie further apart the rest goes without pages. */
    private static final int ROOM = 16;

    private static final int FREE_PAGES = 64;

    /** By form of identifier, then by the upper part of its number: the place and one, 0 where there is none. */
    private int[][][] pages = new int[2][0][];

    private long slotsInPages;
    private final HashedPlaces hashed = new HashedPlaces();
    /** Of the identifiers, by place. */
    private long[] ids = new long[1 << 10];

    private int size;

    /** The place of an identifier, or -1; {@link IdNumbers} gives the number, -1 for an identifier it does not know. */
    int of(long id) {
        if (id < 0) {
            return -1;
        }
        int[] page = page((int) (id >>> 32), (int) id >>> PAGE);
        int place = page == null ? -1 : page[(int) id & IN_PAGE] - 1;
        return place < 0 ? hashed.of(id) : place;
    }

    private int[] page(int form, int page) {
        return form < pages.length && page < pages[form].length ? pages[form][page] : null;
    }

    /** Adds an identifier that has no place yet; places follow each other from 0. */
    int add(long id) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
        }
        ids[size] = id;
        int[] page = pageForMore((int) (id >>> 32), (int) id >>> PAGE);
        if (page == null) {
            hashed.add(id, size);
        } else {
            page[(int) id & IN_PAGE] = size + 1;
        }
        return size++;
    }

    private int[] pageForMore(int form, int page) {
        int[] there = page(form, page);
        if (there != null || slotsInPages > (long) ROOM * size + ((long) FREE_PAGES << PAGE)) {
            return there;
        }
        if (form >= pages.length) {
            int before = pages.length;
            pages = Arrays.copyOf(pages, form * 2);
            Arrays.fill(pages, before, pages.length, new int[0][]);
        }
        if (page >= pages[form].length) {
            pages[form] = Arrays.copyOf(pages[form], Math.max(page + 1, pages[form].length * 2));
        }
        slotsInPages += 1 << PAGE;
        int[] made = new int[1 << PAGE];
        pages[form][page] = made;
        return made;
    }

    /** The identifiers' numbers, by place. */
    long[] ids() {
        return Arrays.copyOf(ids, size);
    }

    /** The identifier at a place. */
    long id(int place) {
        return ids[place];
    }
}
