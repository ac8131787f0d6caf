package org.scrutineer.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.ascof.AscofDefinition;
import org.scrutineer.ascof.AscofFramework;
import org.scrutineer.extract.cld.CldReader;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.NearestLabel;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.figures.PerformanceReader;
import org.scrutineer.extract.figures.SchemeReader;
import org.scrutineer.extract.salt.SaltReader;
import org.scrutineer.performance.DirectionReading;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.explain.IndicatorExplanation;

/** The answer of {@code explain} to the code of an indicator that the source has. */
public final class ExplainedIndicator {

    private static final String BELOW = "below";

    private ExplainedIndicator() {}

    /** Prints how an indicator came about; false where the source has no such indicator. */
    public static boolean answer(String asked, SourceOptions source, PrintWriter answer) {
        try (Source opened = source.open()) {
            if (!PerformanceReader.isIn(opened)) {
                return false;
            }
            List<Problem> faults = new ArrayList<>();
            PerformanceBook book = SchemeReader.usual(PerformanceReader.read(opened, faults), source.settings());
            Optional<Indicator> indicator = book.indicators().stream()
                    .filter(one -> one.code().equalsIgnoreCase(code(asked, source)))
                    .findFirst();
            indicator.ifPresent(
                    one -> IndicatorExplanation.of(one, book, source.period(), DirectionReading.of(source.settings()))
                            .forEach(answer::println));
            if (indicator.isPresent() && !faults.isEmpty()) {
                answer.println("  Left out: " + faults.size() + (faults.size() == 1 ? " fault" : " faults")
                        + " in the tables of figures; validate lists them.");
            }
            if (indicator.isPresent()) {
                answer.println("  Who is in it: " + who(asked, source, opened));
            }
            answer.flush();
            return indicator.isPresent();
        }
    }

    /** A bare code is that of the year asked for; one that names that year is the same. */
    private static String code(String asked, SourceOptions source) {
        String year = source.period().year() + " ";
        return asked.strip().startsWith(year)
                ? asked.strip().substring(year.length()).strip()
                : asked.strip();
    }

    public static boolean hasPeople(String asked, SourceOptions source) {
        try (Source opened = source.open()) {
            return people(asked, source, opened);
        }
    }

    private static boolean people(String asked, SourceOptions source, Source opened) {
        return who(asked, source, opened).equals(BELOW);
    }

    private static String who(String asked, SourceOptions source, Source opened) {
        if (!SaltReader.isIn(opened)) {
            return "there are no records of people in this source";
        }
        Optional<AscofDefinition> definition =
                AscofFramework.get().find(source.period().year(), code(asked, source));
        if (definition.isEmpty() || !definition.get().isGiven()) {
            return "the records of people do not tell";
        }
        boolean fromEvents = definition.get().cells().isEmpty();
        return fromEvents && !CldReader.isIn(opened)
                ? "not known: the events that it is counted from (client_level_data) are not supplied"
                : BELOW;
    }

    /**
     * The code of an indicator that is nearly what was asked for, in a source that has indicators and no people; empty
     * where people can be asked for.
     */
    public static void mustBeKnown(String asked, SourceOptions source) {
        try (Source opened = source.open()) {
            if (SaltReader.isIn(opened) || !PerformanceReader.isIn(opened)) {
                return;
            }
            List<String> codes = PerformanceReader.read(opened, new ArrayList<>()).indicators().stream()
                    .map(Indicator::code)
                    .toList();
            String near = NearestLabel.ofCode(code(asked, source), codes)
                    .map(code -> "Did you mean " + code + "? ")
                    .orElse("");
            throw new DataProblemException(new Problem(
                    "indicator",
                    0,
                    "code",
                    "K-UNKNOWN",
                    "no indicator " + Row.quoted(asked),
                    "the code of an indicator of the source",
                    near + "The source has " + codes.size() + (codes.size() == 1 ? " indicator" : " indicators")
                            + " and no records of people."));
        }
    }
}
