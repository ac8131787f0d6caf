package org.scrutineer.performance.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.extract.figures.PerformanceReader;
import org.scrutineer.extract.source.FolderSource;
import org.scrutineer.performance.DirectionReading;
import org.scrutineer.performance.Figures;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.ReportingPeriod;

/** Figures quoted in braces, against the demo's. */
class QuotesTest {

    private static final PerformanceBook BOOK =
            PerformanceReader.read(new FolderSource(Path.of("datasources/demo/performance")));
    private static final Quotes QUOTES =
            new Quotes(BOOK, ReportingPeriod.parse("2017-18 Q3"), DirectionReading.ANY_DIFFERENCE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {1E 2017-18 Q3} have work                       | 4.4% have work
            {1Cia 2017-18 Q3}, {1J 2016-17}                 | 100%, 0.372
            {APB1b 2017-18 Q3} contacts                     | 4,066 contacts
            {ABP2f LTS support 2017-18 Q3}                  | 719
            {ABP5h 12-24 months (per cent) 2017-18 Q3}      | 22.7%
            {1E 2017-18 Q3 fraction}                        | 34 of 767
            {2Ai 2017-18 Q3 numerator}                      | 24
            {2Ai 2017-18 Q3 forecast}, {2Ai 2017-18 target} | 14.3, 15.0
            {1A 2016-17 rank}, {1A 2016-17 england}         | 126 of 150, 19.1
            {tally ascof.better}                            | 16
            {tally ascof.green} {tally ascof.rank-worse}    | 8 8
            {tally ascof.better 2017-18 Q1}                 | 17
            {tally activity.better-share}                   | 58%
            {tally SP4.rows}                                | 3
            no figure at all                                | no figure at all
            """)
    void isAnswered(String text, String filled) {
        assertEquals(filled, QUOTES.fill(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {1Ee 2017-18 Q3}          | 1Ee          | the code of an indicator, or tally
            {1E}                      | ''           | a period such as 2017-18 Q3, or now, previous, change or rating, after the code
            {1E 2017-18 Q4}           | 2017-18 Q4   | a period that 1E has a value for
            {1E 2017-18 Q7}           | 2017-18 Q7   | a period such as 2017-18 or 2017-18 Q3
            {1A 2015-16}              | 2015-16      | a period that 1A has a value for
            {ABP2f 2017-18 Q3}        | no series    | one of its series
            {1F 2017-18 Q3 fraction}  | fraction     | a value with its numerator and denominator
            {1F 2017-18 Q3 average}   | average      | nothing, or one of denominator, england, forecast, fraction, numerator, rank, target, value
            {1D 2017-18 target}       | 2017-18      | a year with a target
            {tally ascof.beter}       | ascof.beter  | a tally such as ascof.better
            {tally}                   | ''           | a tally such as ascof.better
            {tally ascof.better 2017-18} | 2017-18   | the period of a quarter, such as 2017-18 Q3
            """)
    void orSaysWhatIsNotKnown(String text, String wrong, String expected) {
        UnknownFigureException unknown = assertThrows(UnknownFigureException.class, () -> QUOTES.fill(text));
        assertEquals(List.of(text, wrong, expected), List.of(unknown.quote(), unknown.wrong(), unknown.expected()));
    }

    @Test
    void aBraceWithoutItsOtherIsAFault() {
        assertThrows(UnknownFigureException.class, () -> QUOTES.fill("Only {1E 2017-18 Q3 of them"));
    }

    @Test
    void aWithheldFigureStaysWithheld() {
        PerformanceBook withheld = BOOK.withValues(BOOK.values().stream()
                .map(value -> value.code().equals("1E") ? value.withheld() : value)
                .toList());
        assertEquals(
                Figures.WITHHELD,
                new Quotes(withheld, ReportingPeriod.parse("2017-18 Q3"), DirectionReading.ANY_DIFFERENCE)
                        .fill("{1E 2017-18 Q3}"));
    }

    @Test
    void whatCouldBeMeantIsOffered() {
        assertTrue(assertThrows(UnknownFigureException.class, () -> QUOTES.fill("{tally ascof.beter}"))
                .choices()
                .contains("ascof.better"));
        assertEquals(
                List.of("2016-17", "2016-17 Q3", "2017-18 Q1", "2017-18 Q2", "2017-18 Q3"),
                assertThrows(UnknownFigureException.class, () -> QUOTES.fill("{1E 2017-18 Q4}"))
                        .choices());
    }
}
