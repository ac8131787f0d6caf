package org.scrutineer.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.performance.Direction;
import org.scrutineer.performance.glance.Cause;
import org.scrutineer.performance.trend.Assurance;
import org.scrutineer.performance.trend.Variation;
import org.scrutineer.performance.verdict.Chance;

/** The words of the paper in every language: the same keys, and the same places for what is put in. */
class WordsTest {

    static Stream<Enum<?>> printed() {
        return Stream.<Enum<?>[]>of(
                        Direction.values(), Cause.values(), Assurance.values(), Variation.values(), Chance.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("printed")
    void everyConstantThatIsPrintedHasWordsOfItsOwnInEveryLanguage(Enum<?> constant) {
        Words english = Words.english();
        Words welsh = Words.of("cy");
        assertEquals(english.of(constant).isEmpty(), welsh.of(constant).isEmpty());
        assertTrue(english.of(constant).isEmpty() || !english.of(constant).equals(welsh.of(constant)));
    }

    @Test
    void whatEnglishHasWelshHasWithTheSamePlaces() throws IOException {
        Properties english = read("words.properties");
        Properties welsh = read("words_cy.properties");
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(welsh.keySet()));
        english.forEach(
                (key, words) -> assertEquals(places(words), places(welsh.get(key)), key + " takes other arguments"));
    }

    @Test
    void aDirectionIsReadAsDataWriteItWhateverThePaperSpeaks() {
        for (Direction direction : Direction.values()) {
            assertEquals(direction, Direction.parse(direction.word()));
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> Direction.parse(Words.of("cy").of(Direction.IMPROVED)));
    }

    @Test
    void aLanguageWithoutWordsIsNotKnown() {
        assertTrue(Words.knows("cy-GB"));
        assertFalse(Words.knows("fr"));
        assertThrows(IllegalStateException.class, () -> Words.english().get("no.such.key"));
    }

    private static Set<String> places(Object words) {
        Set<String> places = new TreeSet<>();
        var found = java.util.regex.Pattern.compile("\\{\\d}").matcher(words.toString());
        while (found.find()) {
            places.add(found.group());
        }
        return places;
    }

    private static Properties read(String name) throws IOException {
        Properties words = new Properties();
        try (InputStream file = Words.class.getResourceAsStream("/org/scrutineer/words/" + name)) {
            words.load(file);
        }
        return words;
    }
}
