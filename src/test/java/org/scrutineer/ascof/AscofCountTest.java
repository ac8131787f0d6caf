package org.scrutineer.ascof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.salt.CouncilOfChance;
import org.scrutineer.salt.FinancialYear;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.count.Trail;
import org.scrutineer.salt.layout.RuleSet;
import org.scrutineer.salt.measure.Counting;

/** Properties of indicators on councils made of chance, and what codes mean. */
class AscofCountTest {

    private static final List<Population> POPULATIONS = List.of(
            new Population(FinancialYear.parse("2017-18"), "18-64", 1000, ""),
            new Population(FinancialYear.parse("2017-18"), "65+", 500, ""));

    /** The people kept are as many as the count, part by part, what is taken away counting against. */
    @RepeatedTest(6)
    void thePeopleAddUpToTheFigures(RepetitionInfo repetition) {
        List<AscofMember> members = new ArrayList<>();
        SaltReturn salt = new Counting(Period.of("2017-18", 4), Settings.defaults())
                .count(
                        CouncilOfChance.book(repetition.getCurrentRepetition(), 500),
                        new AscofTrail(AscofFramework.get().definitions(), RuleSet.everyYear(), members::add));
        Map<String, Integer> people = new HashMap<>();
        members.forEach(member -> people.merge(
                member.definition().describe() + member.cell().part(),
                member.cell().sign(),
                Integer::sum));
        int numerators = 0;
        for (AscofDefinition definition : AscofFramework.get().definitions()) {
            AscofValue value = AscofCount.of(definition, salt, POPULATIONS);
            assertEquals(
                    people.getOrDefault(definition.describe() + AscofPart.NUMERATOR, 0),
                    value.numerator(),
                    definition.describe());
            if (!definition.isRate()) {
                assertEquals(
                        people.getOrDefault(definition.describe() + AscofPart.DENOMINATOR, 0)
                                .longValue(),
                        value.denominator(),
                        definition.describe());
                assertTrue(value.numerator() <= value.denominator(), definition.describe());
                assertTrue(
                        value.value() == null
                                || (value.value().signum() >= 0 && value.value().intValue() <= 100),
                        definition.describe());
            }
            numerators += value.numerator();
        }
        assertTrue(numerators > 0);
    }

    /** Whoever is in a share's numerator is in its denominator, by the same event. */
    @Test
    void theNumeratorIsPartOfTheDenominator() {
        List<AscofMember> members = new ArrayList<>();
        new Counting(Period.of("2017-18", 4), Settings.defaults())
                .count(
                        CouncilOfChance.book(7, 500),
                        new AscofTrail(AscofFramework.get().definitions(), RuleSet.everyYear(), members::add));
        List<String> denominators = members.stream()
                .filter(member -> member.cell().part() == AscofPart.DENOMINATOR)
                .map(AscofCountTest::key)
                .toList();
        members.stream()
                .filter(member -> member.cell().part() == AscofPart.NUMERATOR
                        && !member.definition().isRate())
                .forEach(member -> assertTrue(denominators.contains(key(member)), () -> key(member)));
    }

    private static String key(AscofMember member) {
        return member.definition().describe() + member.entry().subject() + "/"
                + member.entry().event();
    }

    @Test
    void aRateWithoutPopulationHasItsCountAndSaysWhy() {
        SaltReturn salt = new Counting(Period.of("2017-18", 4), Settings.defaults())
                .count(CouncilOfChance.book(1, 200), Trail.none());
        AscofValue value = AscofCount.of(AscofFramework.get().find("2017-18 2A(2)"), salt, List.of());
        assertEquals(null, value.value());
        assertEquals("no population of 65+ for 2017-18", value.note());
    }

    @Test
    void whatIsNotCompleteSaysSo() {
        SaltReturn salt = new Counting(Period.of("2017-18", 3), Settings.defaults())
                .count(CouncilOfChance.book(1, 200), Trail.none());
        assertEquals(
                "not complete before quarter 4",
                AscofCount.of(AscofFramework.get().find("2017-18 2B(1)"), salt, List.of())
                        .note());
    }

    @Test
    void eachCodeMeansOneThingInAYear() {
        for (int year = 2017; year <= 2025; year++) {
            List<AscofDefinition> meanings = AscofFramework.get().meanings(new FinancialYear(year));
            assertEquals(
                    meanings.stream().map(AscofDefinition::code).distinct().count(), meanings.size(), "year " + year);
            assertEquals(
                    year > 2023 ? 15 : year == 2023 ? 9 : 10,
                    AscofFramework.get().in(new FinancialYear(year)).size(),
                    "year " + year);
            assertTrue(meanings.size() >= 24, "year " + year);
        }
        assertTrue(AscofFramework.get().meanings(new FinancialYear(2016)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "2017-18 2D, Outcome of short-term",
        "2023-24 2D, Still at home",
        "2023-24 2A, Outcome of short-term",
        "2017-18 2Ai, Admissions to care homes of people aged 18",
        "1G, Adults with a learning disability in their own",
        "2025-26 3D(2A), Adults receiving direct",
        "2024-25 2C, Admissions to care homes of people aged 65",
        "2019-20 4B, People who use services who say",
        "2023-24 4B, Section 42",
        "2017-18 2Bi-statutory, Still at home"
    })
    void codesByYear(String code, String title) {
        assertTrue(AscofFramework.get().find(code).title().startsWith(title));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2D | 2D of 2017-18 to 2022-23 | 2D of 2023-24",
                "2A | 2A(1) of 2017-18 | 2A of 2023-24",
                "2017-18 2A | 2A(1) of 2017-18 | 2A(2) of 2017-18",
                "1C | 1C(1A) | 1C(2B)",
                "2A(1) | 2A(1) of 2017-18 | 2A(1) of 2018-19 to 2022-23",
                "4A | 4A of 2017-18 | 4A of 2023-24",
                "2023-24 1C(1A) | no indicator 1C(1A); in other years there is 1C(1A) of 2017-18 | In 2023-24 the code for it is 3D(1A)",
                "2019-20 3D(1A) | 3D(1A) of 2023-24 | In 2019-20 the code for it is 1C(1A)",
                "2024-25 1F | the framework of 2024-25 has no indicator 1F | 1F of 2017-18 to 2022-23",
                "2024-25 2D | does not say which indicator | 2D(1) of 2024-25 to 2025-26",
                "9Z | is no ASCOF indicator | 1C(1A)"
            })
    void anUnclearCodeIsRefusedWithTheChoices(String code, String one, String another) {
        String message = assertThrows(IllegalArgumentException.class, () -> AscofFramework.get()
                        .find(code))
                .getMessage();
        assertTrue(message.contains(one) && message.contains(another), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LTS001a", "P00001", "C00001", "STS002a 5 / 65+ / Nursing"})
    void otherQuestionsAreNotCodes(String text) {
        assertFalse(AscofFramework.get().knows(text));
    }
}
