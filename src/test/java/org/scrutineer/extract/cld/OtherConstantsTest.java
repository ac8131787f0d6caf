package org.scrutineer.extract.cld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scrutineer.rules.RuleFile;
import org.scrutineer.salt.FinancialYear;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.layout.RuleSet;

/**
 * The constants by which a submission's months are derived and its history is judged: each has an example at its edge
 * that reads otherwise when the constant is one more. Those of the return have assurance cases (CldConstantsTest).
 */
class OtherConstantsTest {

    private static final String FILE = "cld/constants.csv";

    /** What is asked of a set of constants, in words, by the constant that it is an example of. */
    private static final Map<String, Function<CldConstants, Object>> EXAMPLES = Map.of(
            "central-2026-06 period.least.events", of -> june(of, 50, 50),
            "central-2026-06 period.month.percent", of -> june(of, 490, 490, 20),
            "central-2026-09 period.month.events", of -> september(of, 10, 10, 10),
            "central-2026-09 period.month.percent", of -> september(of, 100, 100, 20),
            "central-2026-09 period.type.percent",
                    of -> derived(
                            DerivedPeriod.SEPTEMBER,
                            of,
                            Map.of("Request", months(200), "Assessment", months(200), "Service", months(10))),
            "history 2A.months.before", of -> lacking(of, "2025-01-01", "2026-04-07", "2A"),
            "history 2A.days.after", of -> lacking(of, "2025-01-01", "2026-04-07", "2A"),
            "history 2B.months.before", of -> lacking(of, "2024-04-01", "2026-04-07", "2B"),
            "history LTS001c.months.before", of -> lacking(of, "2025-04-01", "2026-04-07", "LTS001c"),
            "salt partial.share.percent", of -> of.isPart(1000, 670));

    private static NavigableMap<YearMonth, Integer> months(int... counts) {
        NavigableMap<YearMonth, Integer> months = new TreeMap<>();
        for (int count : counts) {
            months.put(YearMonth.of(2025, 4).plusMonths(months.size()), count);
        }
        return months;
    }

    private static String june(CldConstants constants, int... counts) {
        return derived(DerivedPeriod.JUNE, constants, Map.of("Service", months(counts)));
    }

    private static String september(CldConstants constants, int... counts) {
        return derived(
                DerivedPeriod.SEPTEMBER,
                constants,
                Map.of("Request", months(counts), "Assessment", months(counts), "Service", months(counts)));
    }

    private static String derived(
            String version, CldConstants constants, Map<String, NavigableMap<YearMonth, Integer>> ended) {
        DerivedPeriod period = new PeriodRule(version, "none", constants)
                .derive(PeriodRule.Months.ALIKE, ended, 0, YearMonth.of(2026, 6));
        return period.start() + " to " + period.end() + " " + period.why();
    }

    /** Whether a measure's history is said to be lacking of 2025-26. */
    private static boolean lacking(CldConstants constants, String first, String last, String measure) {
        return CoverageChecks.history(
                        new Period(FinancialYear.parse("2025-26"), 4),
                        LocalDate.parse(first),
                        LocalDate.parse(last),
                        constants)
                .stream()
                .anyMatch(lack -> lack.expected().contains(measure));
    }

    @Test
    void everyOtherConstantHasAnExample() {
        assertEquals(
                new TreeSet<>(EXAMPLES.keySet()),
                RuleFile.read(FILE).stream()
                        .map(line -> line.get("set") + " " + line.get("name"))
                        .filter(name -> !(name.startsWith("salt ") && name.endsWith(".days")))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void oneMoreReadsOtherwise() {
        CldConstants published = CldConstants.of(RuleSet.everyYear());
        EXAMPLES.forEach((name, example) -> assertNotEquals(
                example.apply(published), example.apply(raised(name)), name + " raised by one moves nothing"));
    }

    private static CldConstants raised(String name) {
        Pattern value = Pattern.compile("(?m)^" + Pattern.quote(name.replace(' ', ',')) + ",(\\d+)");
        String raised = value.matcher(text())
                .replaceFirst(found -> name.replace(' ', ',') + "," + (Integer.parseInt(found.group(1)) + 1));
        return CldConstants.of(RuleSet.of(
                FinancialYear.parse("2025-26"),
                file -> file.equals(FILE) ? RuleFile.parse(FILE, raised) : RuleFile.read(file)));
    }

    private static String text() {
        try (InputStream in = RuleFile.open(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
