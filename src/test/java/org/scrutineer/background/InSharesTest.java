package org.scrutineer.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InSharesTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 6, 7, 8, 100})
    void whatComesOfSharesComesInTheirOrder(int number) {
        List<Integer> all = IntStream.range(0, number).boxed().toList();
        List<Integer> seen = new ArrayList<>();
        InShares.inOrder("test", InShares.of(all, 7), share -> doubled(share), seen::addAll);
        assertEquals(doubled(all), seen);
    }

    @SuppressWarnings("ThreadPriorityCheck")
    private static List<Integer> doubled(List<Integer> share) {
        // The first shares take longest, so that later ones are ready before them.
        if (share.contains(0)) {
            Thread.yield();
        }
        return share.stream().map(one -> 2 * one).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50})
    void theFaultOfAShareIsTheFaultOfTheWork(int number) {
        List<Integer> all = IntStream.range(0, number).boxed().toList();
        ArithmeticException fault = assertThrows(
                ArithmeticException.class,
                () -> InShares.inOrder(
                        "test",
                        InShares.of(all, 10),
                        share -> Math.floorDiv(1, share.indexOf(share.get(0))),
                        one -> {}));
        assertEquals("/ by zero", fault.getMessage());
    }

    @Test
    void sharesHaveEveryoneOnce() {
        assertEquals(List.of(List.of(1, 2), List.of(3)), InShares.of(List.of(1, 2, 3), 2));
    }
}
