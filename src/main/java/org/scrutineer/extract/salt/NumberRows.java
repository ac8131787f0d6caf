package org.scrutineer.extract.salt;

import java.util.Arrays;

/** Rows of whole numbers, all of the same width: millions of them in little memory, which never moves. */
final class NumberRows {

    private static final int BLOCK = 12;
    private static final int IN_BLOCK = (1 << BLOCK) - 1;

    private final int width;
    private int[][] blocks = new int[16][];
    private int size;

    /** @param width how many numbers a row has */
    NumberRows(int width) {
        this.width = width;
    }

    /** Adds a row of noughts; gives which it is, from 0. */
    int add() {
        int block = size >>> BLOCK;
        if (block == blocks.length) {
            blocks = Arrays.copyOf(blocks, block * 2);
        }
        if (blocks[block] == null) {
            blocks[block] = new int[width << BLOCK];
        }
        return size++;
    }

    int get(int row, int column) {
        return blocks[row >>> BLOCK][(row & IN_BLOCK) * width + column];
    }

    void set(int row, int column, int number) {
        blocks[row >>> BLOCK][(row & IN_BLOCK) * width + column] = number;
    }

    /** A number of two columns, the second being the one after this. */
    long getLong(int row, int column) {
        return (long) get(row, column) << 32 | (get(row, column + 1) & 0xFFFFFFFFL);
    }

    void setLong(int row, int column, long number) {
        set(row, column, (int) (number >>> 32));
        set(row, column + 1, (int) number);
    }
}
