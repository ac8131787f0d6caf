package org.scrutineer.extract.salt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Things found by their identifier, for a million of them: a table of the things alone, without an entry around each. */
final class ById<T> {

    private final Function<T, String> id;
    private Object[] slots = new Object[1 << 10];
    /** Of the identifiers, so that nearly every comparison is of numbers that lie side by side. */
    private int[] hashes = new int[1 << 10];
    private int size;

    /** @param id gives the identifier of a thing, which never changes */
    ById(Function<T, String> id) {
        this.id = id;
    }

    /** The thing of an identifier, or null. */
    T get(String wanted) {
        int slot = slot(wanted);
        return at(slot);
    }

    /** Adds a thing whose identifier none has yet. */
    void add(T thing) {
        if (size * 3 >= slots.length * 2) {
            grow();
        }
        put(thing);
        size++;
    }

    /** All of them, in no order that means anything. */
    List<T> all() {
        List<T> all = new ArrayList<>(size);
        for (int slot = 0; slot < slots.length; slot++) {
            if (slots[slot] != null) {
                all.add(at(slot));
            }
        }
        return all;
    }

    /** Where the identifier stands, or the free place where it would. */
    private int slot(String wanted) {
        int hash = wanted.hashCode();
        int slot = spread(hash) & slots.length - 1;
        while (slots[slot] != null && !(hashes[slot] == hash && id.apply(at(slot)).equals(wanted))) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void put(T thing) {
        String name = id.apply(thing);
        int slot = slot(name);
        slots[slot] = thing;
        hashes[slot] = name.hashCode();
    }

    /** Identifiers that follow each other have hashes that do too; here they are strewn over the table. */
    private static int spread(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        return mixed ^ mixed >>> 16;
    }

    @SuppressWarnings("unchecked")
    private T at(int slot) {
        return (T) slots[slot];
    }

    private void grow() {
        List<T> all = all();
        slots = new Object[slots.length * 2];
        hashes = new int[slots.length];
        for (T thing : all) {
            put(thing);
        }
    }
}
