package org.scrutineer.extract.salt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values of which there are few, such as labels, as numbers in the order they came. */
final class Numbered<T> {

    private final List<T> values = new ArrayList<>();
    private final Map<T, Integer> numbers = new HashMap<>();

    /** The number of a value, or of none (null). */
    int of(T value) {
        Integer number = numbers.get(value);
        if (number == null) {
            number = values.size();
            values.add(value);
            numbers.put(value, number);
        }
        return number;
    }

    T at(int number) {
        return values.get(number);
    }
}
