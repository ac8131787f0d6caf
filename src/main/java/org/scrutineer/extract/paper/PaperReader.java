package org.scrutineer.extract.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.rows.GoodRows;
import org.scrutineer.performance.paper.Colour;
import org.scrutineer.performance.paper.Council;
import org.scrutineer.performance.paper.Paper;
import org.scrutineer.performance.paper.Priority;
import org.scrutineer.performance.paper.Section;
import org.scrutineer.rules.Words;

/** Reads {@code council}, {@code section} and {@code priority}. A table that is absent leaves what is usual. */
public final class PaperReader {

    private final Source source;
    private final List<Problem> problems;
    private final GoodRows good;
    private int councils;

    private PaperReader(Source source, List<Problem> problems) {
        this.source = source;
        this.problems = problems;
        this.good = new GoodRows(source, problems);
    }

    /**
     * What a council says of its paper.
     *
     * @throws DataProblemException with every fault found
     */
    public static Paper read(Source source) {
        List<Problem> faults = new ArrayList<>();
        Paper paper = read(source, faults);
        if (!faults.isEmpty()) {
            throw new DataProblemException(faults);
        }
        return paper;
    }

    /** The same, but rows with faults are left out and their faults added to a list. */
    public static Paper read(Source source, List<Problem> faults) {
        return new PaperReader(source, faults).read();
    }

    /** Whether the source says anything of its paper. */
    public static boolean isIn(Source source) {
        return Stream.of("council", "section", "priority")
                .map(Contract.get()::table)
                .anyMatch(source::has);
    }

    private Paper read() {
        List<Council> named = good.of("council", false, this::council);
        List<Section> sections = sections();
        List<Ranked> priorities = priorities();
        return new Paper(
                named.isEmpty() ? Council.unnamed() : named.get(0),
                sections,
                priorities.stream()
                        .sorted(Comparator.comparing(Ranked::position))
                        .map(Ranked::priority)
                        .toList());
    }

    private Council council(Row row) {
        if (councils++ > 0) {
            throw row.problem(
                    "name",
                    "K-TWICE",
                    "a second council",
                    "one row: whose paper this is",
                    "Keep the one row that names your council.");
        }
        String language = row.text("language").isEmpty() ? Council.ENGLISH : row.text("language");
        if (!Words.knows(language)) {
            throw row.problem(
                    "language",
                    "V-LABEL",
                    Row.quoted(language),
                    "one of " + String.join(", ", Words.languages()),
                    "Leave it empty for English.");
        }
        Council council = new Council(
                row.required("name"),
                row.text("short_name"),
                row.text("department"),
                row.text("report_title"),
                row.text("author"),
                row.text("contact"),
                row.text("logo"),
                row.text("logo_text"),
                colour(row),
                language);
        if (!council.logo().isEmpty()) {
            if (council.logoText().isEmpty()) {
                throw row.problem(
                        "logo_text",
                        "V-REQUIRED",
                        "nothing beside a logo",
                        "what the logo shows, in words",
                        "Fill in logo_text, such as \"" + council.name()
                                + "\": a screen reader reads it in place of the picture.");
            }
            LogoFile.read(source, council.logo(), row);
        }
        return council;
    }

    private static Colour colour(Row row) {
        String text = row.text("colour");
        if (text.isEmpty()) {
            return null;
        }
        Colour colour;
        try {
            colour = Colour.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw row.problem(
                    "colour",
                    "V-VALUE",
                    Row.quoted(text),
                    "a colour such as #12436D",
                    "Write # and six digits, as web pages and style guides do.");
        }
        if (!colour.readable()) {
            throw row.problem(
                    "colour",
                    "V-VALUE",
                    colour + ", whose contrast with white is "
                            + String.format(Locale.UK, "%.1f", colour.contrastWithWhite()) + " to 1",
                    "a colour with a contrast of " + Colour.LEAST_CONTRAST + " to 1 or more",
                    "The nearest shade that passes is " + colour.nearestReadable() + ".");
        }
        return colour;
    }

    private List<Section> sections() {
        Set<BigDecimal> positions = new HashSet<>();
        Set<String> titles = new HashSet<>();
        SectionRows rows = new SectionRows();
        List<Section> sections = good.of("section", false, row -> {
            Section section = rows.read(row);
            if (!positions.add(section.position().stripTrailingZeros())) {
                throw row.problem(
                        "position",
                        "K-TWICE",
                        row.text("position") + " again",
                        "a position of its own",
                        "Number the sections in the order of the paper.");
            }
            if (!section.title().isEmpty() && !titles.add(section.title())) {
                throw row.problem(
                        "title",
                        "K-TWICE",
                        Row.quoted(section.title()) + " again",
                        "a title of its own",
                        "Give the two sections different titles: the contents lead to each by its title.");
            }
            return section;
        });
        SectionRows.beforeContents(sections).ifPresent(problems::add);
        return sections;
    }

    private record Ranked(Priority priority, BigDecimal position) {}

    private List<Ranked> priorities() {
        Set<String> codes = new HashSet<>();
        List<Ranked> all = new ArrayList<>();
        good.of("priority", false, row -> {
            String code = row.required("code");
            if (!codes.add(code)) {
                throw row.problem(
                        "code",
                        "K-TWICE",
                        Row.quoted(code) + " again",
                        "each code once",
                        "Remove one of the two rows.");
            }
            BigDecimal position = row.number("position");
            // Without a position the order is that of the rows.
            all.add(new Ranked(
                    new Priority(code, row.required("title"), row.text("owner")),
                    position == null ? BigDecimal.valueOf(row.number()) : position));
            return code;
        });
        return all;
    }
}
