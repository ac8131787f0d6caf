package org.scrutineer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The performance contract of a council that chance made: any subset of periods, series, targets, baselines, notes,
 * statuses, units and chart kinds. What it writes is what a person might.
 */
final class RandomFigures {

    private static final List<String> BLOCKS =
            List.of("strategic-priorities", "workforce", "ascof", "activity", "customer");
    private static final List<String> UNITS = List.of(
            "percent",
            "count",
            "rate per 100,000",
            "rate per 10,000",
            "rate per 1,000",
            "score",
            "days",
            "weeks",
            "hours",
            "minutes",
            "pounds");
    private static final List<String> CHARTS = List.of("bar", "grouped bar", "line", "none", "");
    private static final List<String> BASELINES =
            List.of("", "year before", "same quarter last year", "previous quarter", "first value");
    private static final List<String> FORECASTS = List.of("", "straight line", "last year's shape", "supplied", "none");
    private static final List<String> STATUSES = List.of(
            "", "", "", "final", "provisional", "awaited", "suppressed", "not applicable", "not collected", "assumed");
    private static final List<String> NOTES = List.of(
            "",
            "",
            "",
            "snapshot",
            "break: another definition",
            "unit: percent",
            "unit: days",
            "counts: admissions",
            "assumed for the arrow",
            "snapshot; break: another system");
    private static final List<String> SERIES = List.of(
            "",
            "",
            "",
            "Men",
            "Women",
            "target",
            "A very long name of a series, which nobody would write but somebody did");
    private static final List<String> NUMBERS = List.of(
            "",
            "0",
            "0",
            "1",
            "3",
            "0.4",
            "7.25",
            "42",
            "99.9",
            "100",
            "100.1",
            "-5",
            "1250",
            "1234567",
            "0.0001",
            "98765432109");
    private static final List<String> TARGETS =
            List.of("", "0", "80", "80%", "N/A", ">80", "Better than before", "-1", "1,000", "50 to 60", "0.5");
    private static final List<String> YEARS = List.of("2019-20", "2021-22", "2022-23", "2023-24", "2024-25", "2025-26");
    private static final List<String> CODES =
            List.of("1A", "2A", "2B", "3D(2A)", "KPI-01", "X <&> Y", "Odd, code", "Ä1");

    private static final List<String> COMMENTS =
            List.of("It rose to 42.", "Down, and <b>bold</b> & more", "Fewer than in quarter 1.", "He said \"no\".");
    private static final List<String> COUNCILS = List.of("National", "Next door", "A council with a long name indeed");
    private static final List<String> TEXTS = List.of(
            "Plain words.",
            "{tally ascof.better} are better.",
            "- an item",
            "Plain words, with 3 commas, and 80%.",
            "Plain words.",
            "{1A 2024-25 Q3} of them.",
            "{KPI-01 2024-25 target} was the target.");

    private final Random random;
    private final Path folder;

    RandomFigures(long seed, Path folder) {
        this.random = new Random(seed);
        this.folder = folder;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private String period() {
        return chance(0.35) ? one(YEARS) : one(YEARS) + " Q" + (1 + random.nextInt(4));
    }

    /** Writes the tables. */
    void write() throws IOException {
        Files.createDirectories(folder);
        List<String> codes = CODES.stream().filter(code -> chance(0.6)).toList();
        table(
                "indicator",
                "code,framework_year,title,appendix,priority,polarity,unit,decimals,cumulative,owner,chart,source,"
                        + "baseline,rating_scheme,forecast,people,team",
                codes.stream().map(this::indicator).toList());
        table(
                "indicator_value",
                "code,series,period,value,numerator,denominator,note,status,forecast,break_reason,snapshot,series_unit",
                values(codes));
        some(
                "target",
                "code,year,target,amber_tolerance,floor",
                codes,
                2,
                () -> List.of(
                        chance(0.8) ? one(YEARS) : period(),
                        one(TARGETS),
                        one(List.of("", "0.5", "0", "25")),
                        one(List.of("", "", "40"))));
        some(
                "benchmark",
                "code,year,england_average,rank,rank_of,tied,previous_rank,previous_rank_of",
                codes,
                2,
                () -> List.of(
                        one(YEARS),
                        one(List.of("", "79.4", "N/A", "0")),
                        one(List.of("", "1", "70")),
                        one(List.of("", "152")),
                        one(List.of("", "Y")),
                        one(List.of("", "71")),
                        one(List.of("", "150"))));
        some(
                "commentary",
                "code,period,kind,text",
                codes,
                2,
                () -> List.of(period(), one(List.of("DATA", "REVIEW", "ACTION", "COMMENT")), one(COMMENTS)));
        some(
                "rating_override",
                "code,period,rating,direction,reason",
                codes,
                1,
                () -> List.of(
                        period(),
                        one(List.of("", "G", "A", "R", "none")),
                        one(List.of("", "improved", "none")),
                        "Because"));
        some(
                "council_benchmark",
                "code,council,year,value,source",
                codes,
                4,
                () -> List.of(one(COUNCILS), one(YEARS), one(NUMBERS), "ASCOF"));
        texts();
    }

    private List<String> indicator(String code) {
        return List.of(
                code,
                one(List.of("", "2023-24")),
                "Title of " + code,
                one(BLOCKS),
                one(List.of("", "P1", "P2")),
                one(List.of("high", "low", "none")),
                one(UNITS),
                one(List.of("", "0", "1", "2")),
                one(List.of("TRUE", "FALSE", "")),
                one(List.of("", "Head of Service")),
                one(CHARTS),
                one(List.of("", "CLD")),
                one(BASELINES),
                one(List.of("", "", "target and tolerance")),
                one(FORECASTS),
                one(List.of("", "Y", "N")),
                one(List.of("", "Team")));
    }

    private List<List<String>> values(List<String> codes) {
        Set<List<String>> keys = new LinkedHashSet<>();
        List<List<String>> rows = new ArrayList<>();
        for (String code : codes) {
            int count = random.nextInt(9);
            for (int i = 0; i < count; i++) {
                List<String> key = List.of(code, one(SERIES), period());
                if (keys.add(key)) {
                    List<String> row = new ArrayList<>(key);
                    row.addAll(List.of(
                            one(NUMBERS),
                            one(NUMBERS),
                            one(NUMBERS),
                            one(NOTES),
                            one(STATUSES),
                            one(List.of("", "", "500")),
                            one(List.of("", "", "", "Another definition")),
                            one(List.of("", "", "Y")),
                            one(List.of("", "", "", "percent", "days"))));
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private void texts() throws IOException {
        if (chance(0.5)) {
            table(
                    "meeting",
                    "period,committee,date,place",
                    List.of(List.of(period(), "Scrutiny", one(List.of("", "2025-03-06", "06/03/2025")), "Town Hall")));
        }
        if (chance(0.5)) {
            List<List<String>> rows = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                rows.add(List.of(
                        period(),
                        one(List.of("1", "2", "3.1", "3.2")),
                        "Heading",
                        one(List.of("", "Summary", "Concerns")),
                        one(TEXTS) + " " + i));
            }
            table("narrative", "period,section,heading,kind,text", rows);
        }
        if (chance(0.3)) {
            table(
                    "priority",
                    "code,title,position,owner",
                    List.of(List.of("P1", "Independence", "1", ""), List.of("P2", "Safety", "2", "Director")));
        }
        if (chance(0.4)) {
            table(
                    "population",
                    "year,ages,people",
                    List.of(List.of("2024-25", "18-64", "74300"), List.of("2024-25", "65+", "37700")));
        }
    }

    private void some(String table, String header, List<String> codes, int each, Supplier<List<String>> rest)
            throws IOException {
        if (chance(0.3)) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        Set<List<String>> keys = new LinkedHashSet<>();
        boolean twoMoreKeys = table.equals("commentary") || table.equals("council_benchmark");
        for (String code : codes) {
            for (int i = 0; i < each; i++) {
                List<String> row = new ArrayList<>(List.of(code));
                row.addAll(rest.get());
                // A key that stands twice is a fault of its own, with a test of its own.
                if (chance(0.5) && keys.add(List.copyOf(row.subList(0, twoMoreKeys ? 3 : 2)))) {
                    rows.add(row);
                }
            }
        }
        table(table, header, rows);
    }

    private void table(String name, String header, List<List<String>> rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of(header));
        rows.forEach(row -> lines.add(row.stream().map(RandomFigures::quoted).collect(Collectors.joining(","))));
        Files.write(folder.resolve(name + ".csv"), lines);
    }

    private static String quoted(String value) {
        return value.contains(",") || value.contains("\"") ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
