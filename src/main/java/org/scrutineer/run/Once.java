package org.scrutineer.run;

import java.util.function.Supplier;

/**
 * A value that is made at the first question for it, by whichever thread asks first, and kept. A fault is not kept: the
 * next question tries again.
 */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private T value;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (value == null) {
            value = maker.get();
        }
        return value;
    }

    /** Whether it has been made. */
    synchronized boolean made() {
        return value != null;
    }
}
