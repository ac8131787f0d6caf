package org.scrutineer.extract.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.scrutineer.ascof.Population;
import org.scrutineer.extract.contract.CldColumns;
import org.scrutineer.extract.contract.ColumnType;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.NearestLabel;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.paper.PaperReader;
import org.scrutineer.extract.rows.GoodRows;
import org.scrutineer.extract.rows.LeftOutWith;
import org.scrutineer.extract.value.PlainNumber;
import org.scrutineer.performance.Baseline;
import org.scrutineer.performance.Benchmark;
import org.scrutineer.performance.Commentary;
import org.scrutineer.performance.Completion;
import org.scrutineer.performance.Direction;
import org.scrutineer.performance.ForecastMethod;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.IndicatorValue;
import org.scrutineer.performance.Meeting;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.Polarity;
import org.scrutineer.performance.RatingOverride;
import org.scrutineer.performance.RatingSchemes;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.Target;
import org.scrutineer.performance.Unit;
import org.scrutineer.performance.ValueMarks;
import org.scrutineer.performance.ValueStatus;
import org.scrutineer.performance.paper.Paper;
import org.scrutineer.performance.paper.Section;
import org.scrutineer.salt.FinancialYear;

/** Reads the performance contract. Faults in all of its tables are gathered before they are reported. */
public final class PerformanceReader {

    /** The tables whose rows name indicators. */
    private static final List<String> RESTING =
            List.of("indicator_value", "target", "benchmark", "commentary", "rating_override");

    /** More decimals than any figure of a council has. */
    private static final int MOST_DECIMALS = 6;

    private final Source source;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Indicator> indicators = new HashMap<>();
    private final IdentityHashMap<Object, Row> places = new IdentityHashMap<>();
    /** Codes of the indicators that stand in a row with a fault. */
    private final Set<String> refused = new HashSet<>();
    /** Whether no code can be looked up, since the table of indicators cannot be read. */
    private boolean unreadable;

    private final LeftOutWith leftOut = new LeftOutWith();
    private final GoodRows good;
    private Set<String> blocks;

    private PerformanceReader(Source source) {
        this.source = source;
        this.good = new GoodRows(source, problems);
    }

    /**
     * Everything the source has of the contract; a table that is absent is empty, but {@code indicator} must be there
     * where another table names indicators.
     *
     * @throws DataProblemException with every fault found
     */
    public static PerformanceBook read(Source source) {
        return new PerformanceReader(source).read();
    }

    /** Whether the source has any indicators at all. */
    public static boolean isIn(Source source) {
        return source.has(Contract.get().table("indicator"));
    }

    /**
     * As {@link #read(Source)}, but rows with faults are left out and their faults added to a list, and where nothing
     * is about indicators there need be none.
     */
    public static PerformanceBook read(Source source, List<Problem> faults) {
        return read(source, faults, new IdentityHashMap<>());
    }

    /**
     * The same, and notes which row each remark and each paragraph stood in, so that what is said of their words can
     * name it.
     */
    public static PerformanceBook read(Source source, List<Problem> faults, Map<Object, Row> places) {
        PerformanceReader reader = new PerformanceReader(source);
        PerformanceBook book = reader.gather(false);
        faults.addAll(reader.problems);
        places.putAll(reader.places);
        return book;
    }

    private PerformanceBook read() {
        PerformanceBook book = gather(true);
        if (!problems.isEmpty()) {
            throw new DataProblemException(problems);
        }
        return book;
    }

    /** @param needed whether there must be indicators even where no other table rests on them */
    private PerformanceBook gather(boolean needed) {
        List<Indicator> measures = good.of(
                "indicator",
                needed
                        || isIn(source)
                        || RESTING.stream()
                                .anyMatch(table -> source.has(Contract.get().table(table))),
                this::indicator,
                row -> refused.add(row.text("code")));
        unreadable = measures.isEmpty() && refused.isEmpty() && !problems.isEmpty();
        List<IndicatorValue> values = good.of("indicator_value", false, this::value);
        if (!measures.isEmpty() && !source.has(Contract.get().table("indicator_value")) && !countable(measures)) {
            problems.add(new Problem(
                    "indicator_value",
                    0,
                    "",
                    "S-FILE",
                    "no such table, or one with examples alone",
                    "the values of the indicators",
                    "Supply indicator_value beside indicator: a row for each indicator and period."));
        }
        RatingSchemes schemes = SchemeReader.read(good, problems);
        SchemeReader.named(measures, schemes, places, problems);
        PerformanceBook supplied = new PerformanceBook(
                measures,
                values,
                good.of("target", false, this::target),
                good.of("benchmark", false, this::benchmark),
                good.of("commentary", false, this::commentary),
                List.of(),
                good.of("rating_override", false, this::override),
                good.of("meeting", false, this::meeting),
                schemes);
        SchemeReader.decided(supplied, places, problems);
        PerformanceBook figures = Completion.of(supplied, populations());
        for (int i = 0; i < values.size(); i++) {
            places.put(figures.values().get(i), places.get(values.get(i)));
        }
        NarrativeRows texts = new NarrativeRows(figures);
        // Without indicators no figure of a text can be looked up, which would be said of each of them.
        PerformanceBook book = unreadable
                ? figures
                : figures.withNarrative(good.of("narrative", false, row -> placed(texts.read(row), row)));
        leftOut.indicators(
                problems,
                problems.stream()
                        .map(Problem::file)
                        .filter(file -> file.startsWith("indicator") && !file.startsWith("indicator_"))
                        .findFirst()
                        .orElse("indicator"));
        return book;
    }

    /** Faults of the populations are those of the rates that need them. */
    private List<Population> populations() {
        try {
            return PopulationReader.read(source);
        } catch (DataProblemException faults) {
            problems.addAll(faults.problems());
            return List.of();
        }
    }

    private Indicator indicator(Row row) {
        String code = row.required("code");
        Integer decimals =
                row.integer("decimals", 0, MOST_DECIMALS, "Say how many decimals are printed, or leave it blank.");
        Unit unit = parsed(row, "unit", Unit::parse, "a unit of the contract");
        Indicator indicator = new Indicator(
                code,
                row.text("framework_year"),
                row.required("title"),
                block(row),
                row.text("priority"),
                parsed(row, "polarity", Polarity::parse, "high, low or none"),
                unit,
                decimals == null ? unit.usualDecimals() : decimals,
                row.yes("cumulative"),
                row.text("owner"),
                row.text("chart").isEmpty() ? "none" : row.text("chart"),
                row.text("source"),
                optional(row, "baseline", Baseline::parse),
                row.text("rating_scheme"),
                optional(row, "forecast", ForecastMethod::parse),
                row.text("people").isEmpty() ? "" : row.yes("people") ? "Y" : "N",
                row.text("definition"),
                row.text("team"),
                row.text("short_title"),
                codes(row.text("same_as")),
                row.text("stage"));
        indicators.put(code, indicator);
        return placed(indicator, row);
    }

    /** Whether every measure is of the framework, and there are records of people from which its values are counted. */
    private boolean countable(List<Indicator> measures) {
        return measures.stream().allMatch(measure -> measure.appendix().equals("ascof"))
                && (source.has(CldColumns.table())
                        || Contract.get().tables("salt").stream().anyMatch(source::has));
    }

    private static List<String> codes(String text) {
        return Arrays.stream(text.split("[\\s,;]+"))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    /** A block that no part of the paper shows would be lost. */
    private String block(Row row) {
        String block = row.required("appendix");
        if (blocks == null) {
            blocks = new LinkedHashSet<>(Paper.usual().blocks().keySet());
            PaperReader.read(source, new ArrayList<>()).sections().stream()
                    .map(Section::block)
                    .filter(named -> !named.isEmpty())
                    .forEach(blocks::add);
        }
        if (!blocks.contains(block)) {
            throw row.problem(
                    "appendix",
                    "V-LABEL",
                    Row.quoted(block),
                    "one of " + String.join(", ", blocks) + ", or a block that a row of section names",
                    NearestLabel.of(block, blocks)
                                    .map(near -> "Perhaps \"" + near + "\" was meant; else add")
                                    .orElse("Add")
                            + " a scorecard with this block to the table section.");
        }
        return block;
    }

    private IndicatorValue value(Row row) {
        Indicator indicator = known(row);
        ValueMarks marks = ValueNotes.marks(row);
        Unit unit = marks.unit() == null ? indicator.unit() : marks.unit();
        ValueStatus status = ValueNotes.status(row, optional(row, "status", ValueStatus::parse));
        IndicatorValue value = new IndicatorValue(
                indicator.code(),
                row.text("series"),
                period(row, "period"),
                ValueNotes.figure(row, unit),
                row.number("numerator"),
                row.number("denominator"),
                row.text("note"),
                status,
                row.number("forecast", unit),
                "",
                marks);
        return placed(value.keptBack(), row);
    }

    private Target target(Row row) {
        return placed(TargetRow.of(row, known(row)), row);
    }

    private Benchmark benchmark(Row row) {
        String england = row.text("england_average");
        Indicator indicator = known(row);
        return placed(
                new Benchmark(
                        indicator.code(),
                        year(row),
                        PlainNumber.read(england, indicator.unit()).orElse(null),
                        england,
                        row.integer("rank"),
                        row.integer("rank_of"),
                        row.yes("tied"),
                        row.integer("previous_rank"),
                        row.integer("previous_rank_of")),
                row);
    }

    private Commentary commentary(Row row) {
        return placed(
                new Commentary(
                        known(row).code(),
                        period(row, "period"),
                        row.required("kind"),
                        row.required("text"),
                        row.text("owner"),
                        row.date("due")),
                row);
    }

    private <T> T placed(T one, Row row) {
        places.put(one, row);
        return one;
    }

    private RatingOverride override(Row row) {
        return placed(
                new RatingOverride(
                        known(row).code(),
                        period(row, "period"),
                        row.text("rating").isEmpty() ? null : row.text("rating"),
                        row.text("direction").isEmpty()
                                ? null
                                : parsed(row, "direction", Direction::parse, "a direction of travel or none"),
                        row.required("reason")),
                row);
    }

    private Meeting meeting(Row row) {
        return placed(
                new Meeting(
                        period(row, "period"),
                        row.text("committee"),
                        row.date("date"),
                        row.text("place"),
                        row.text("lead_director"),
                        row.text("report_author"),
                        row.text("version")),
                row);
    }

    private Indicator known(Row row) {
        String code = row.required("code");
        Indicator indicator = indicators.get(code);
        if (indicator == null && (unreadable || refused.contains(code))) {
            throw leftOut.theIndicator(row, code);
        }
        if (indicator == null) {
            throw row.problem(
                    "code",
                    "K-UNKNOWN",
                    Row.quoted(code),
                    "a code of the indicator table",
                    "Correct the code" + nearest(code) + ", or add it to the indicator table.");
        }
        return indicator;
    }

    private String nearest(String code) {
        return NearestLabel.ofCode(code, indicators.keySet())
                .map(near -> " (did you mean " + near + "?)")
                .orElse("");
    }

    static ReportingPeriod period(Row row, String column) {
        return parsed(row, column, ReportingPeriod::parse, ColumnType.PERIOD.expected());
    }

    private static FinancialYear year(Row row) {
        return parsed(row, "year", FinancialYear::parse, "a financial year such as 2017-18");
    }

    static <T> T parsed(Row row, String column, Function<String, T> parser, String expected) {
        String value = row.required(column);
        try {
            return parser.apply(value);
        } catch (IllegalArgumentException wrong) {
            throw row.problem(column, "V-VALUE", Row.quoted(value), expected, "Correct the value.");
        }
    }

    /** A column that may be blank, or left out. */
    private static <T> T optional(Row row, String column, Function<String, T> parser) {
        ContractTable.Column contract = row.table().columns().get(row.table().indexOf(column));
        return row.text(column).isEmpty()
                ? parser.apply("")
                : parsed(row, column, parser, "one of " + String.join(", ", contract.labels()));
    }
}
