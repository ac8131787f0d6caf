package org.scrutineer.extract.salt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Identifiers of any kind come back as they were, are told apart, and are found again. */
class IdNumbersTest {

    /**
     * As councils have them: rows numbered after a prefix, of two systems, far apart, with leading noughts, and not
     * numbered at all.
     */
    private static List<String> ids(long seed, int kinds) {
        Random random = new Random(seed);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            ids.add(
                    switch (random.nextInt(kinds)) {
                        case 0 -> "P" + (10_000_000 + random.nextInt(2000));
                        case 1 -> "" + random.nextInt(2000);
                        case 2 -> String.format("%07d", random.nextInt(1_000_000));
                        case 3 -> "" + (long) (random.nextDouble() * 1e12);
                        case 4 -> new UUID(random.nextLong(), random.nextLong()).toString();
                        case 5 -> "Å" + random.nextInt(50) + "x";
                        case 6 -> "S" + random.nextInt(5) + "/" + random.nextInt(1_000_000_000);
                        default -> "L" + random.nextInt(100) * 4096;
                    });
        }
        return ids;
    }

    @Property(tries = 60)
    void everyIdentifierIsFoundAtItsPlaceAndNoOther(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int kinds) {
        IdNumbers numbers = new IdNumbers();
        IdPlaces places = new IdPlaces();
        SeenIds seen = new SeenIds();
        List<String> different = new ArrayList<>();
        Set<String> model = new HashSet<>();
        for (String id : ids(seed, kinds)) {
            boolean fresh = model.add(id);
            assertEquals(fresh, places.of(numbers.known(id)) < 0, id);
            assertEquals(fresh, seen.add(numbers.of(id)), id);
            if (fresh) {
                assertEquals(different.size(), places.add(numbers.of(id)));
                different.add(id);
            }
        }
        for (int place = 0; place < different.size(); place++) {
            assertEquals(different.get(place), numbers.text(places.id(place)));
            assertEquals(place, places.of(numbers.known(different.get(place))));
            assertTrue(places.of(numbers.known(different.get(place) + "?")) < 0);
        }
        List<String> ordered = new ArrayList<>(different);
        Collections.sort(ordered);
        assertEquals(
                ordered,
                Arrays.stream(numbers.inOrderOfText(places.ids()))
                        .mapToObj(different::get)
                        .toList());
    }

    @Test
    void numbersThatLieFarApartAreFoundToo() {
        IdNumbers numbers = new IdNumbers();
        IdPlaces places = new IdPlaces();
        for (int i = 0; i < 20_000; i++) {
            places.add(numbers.of("A" + (100_000_000 + i * 40_009)));
        }
        for (int i = 0; i < 20_000; i++) {
            assertEquals(i, places.of(numbers.known("A" + (100_000_000 + i * 40_009))));
        }
        assertEquals(-1, places.of(numbers.known("A100000001")));
        assertFalse(places.of(numbers.known("A0")) >= 0);
    }
}
