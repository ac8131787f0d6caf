package org.scrutineer.extract.assure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutineer.ascof.central.CentralBook;
import org.scrutineer.ascof.central.CentralChoices;
import org.scrutineer.ascof.central.CentralFigure;
import org.scrutineer.ascof.central.CentralMethod;
import org.scrutineer.ascof.central.CentralVersion;
import org.scrutineer.ascof.central.Window;
import org.scrutineer.ascof.central.waiting.Wait;
import org.scrutineer.ascof.central.waiting.WaitFigure;
import org.scrutineer.ascof.central.waiting.WaitingTimes;
import org.scrutineer.extract.cld.DifferingRule;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.salt.ReadFor;
import org.scrutineer.extract.salt.SaltIntake;
import org.scrutineer.extract.salt.SaltReader;
import org.scrutineer.salt.Label;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.count.TrailEntry;
import org.scrutineer.salt.layout.RuleSet;
import org.scrutineer.salt.measure.Counting;

/** Counts one case and says where it is not as expected. */
public final class Assured {

    private static final String NO = "no ";

    private Assured() {}

    /**
     * What is not as the case says; empty when all of it is.
     *
     * @param base the settings the case starts from
     * @throws DataProblemException when the facts of the case cannot be read
     */
    public static List<String> differences(AssuranceCase assured, Settings base) {
        return differences(assured, base, RuleSet.of(assured.period().year(), base));
    }

    /** @param rules by which the facts are read, such as the program's own with one constant changed */
    static List<String> differences(AssuranceCase assured, Settings base, RuleSet rules) {
        Settings settings = assured.rules().isEmpty() ? base : DifferingRule.central(base);
        for (Map.Entry<String, String> one : assured.settings().entrySet()) {
            settings = settings.with(one.getKey(), one.getValue());
        }
        SaltIntake intake = SaltReader.read(new CaseSource(assured), new ReadFor(rules, assured.period(), settings));
        if (!intake.problems().isEmpty()) {
            throw new DataProblemException(intake.problems());
        }
        List<TrailEntry> trail = new ArrayList<>();
        new Counting(rules, assured.period(), settings).count(intake.book(), trail::add);
        List<String> differences = new ArrayList<>();
        cells(assured, trail, differences);
        outside(assured, trail, differences);
        central(assured, intake, settings, differences);
        for (String never : assured.never()) {
            for (TrailEntry entry : trail) {
                if (entry.inCell()
                        && (Label.key(cell(entry)).equals(Label.key(never))
                                || entry.measure().equalsIgnoreCase(never)
                                || (entry.measure() + " " + entry.table()).equalsIgnoreCase(never))) {
                    differences.add("must not be in " + cell(entry));
                }
            }
        }
        return differences;
    }

    /** The cells named must be all the cells of the tables they name, and as often. */
    private static void cells(AssuranceCase assured, List<TrailEntry> trail, List<String> differences) {
        Map<String, Integer> expected = new TreeMap<>();
        TreeSet<String> tables = new TreeSet<>();
        for (String cell : assured.cells()) {
            expected.merge(Label.key(cell), 1, Integer::sum);
            tables.add(Label.key(cell.substring(0, cell.indexOf(" / ") < 0 ? cell.length() : cell.indexOf(" / "))));
        }
        Map<String, Integer> found = new TreeMap<>();
        for (TrailEntry entry : trail) {
            boolean people =
                    entry.row().startsWith("Total Clients") || entry.row().startsWith("of which, also");
            if (entry.inCell()
                    && tables.contains(Label.key(entry.measure() + " " + entry.table()))
                    && (!people || expected.containsKey(Label.key(cell(entry))))) {
                found.merge(Label.key(cell(entry)), 1, Integer::sum);
            }
        }
        expected.forEach((cell, times) -> {
            if (!times.equals(found.get(cell))) {
                differences.add("expected " + times + " in " + cell + ", found " + found.getOrDefault(cell, 0));
            }
        });
        found.forEach((cell, times) -> {
            if (!expected.containsKey(cell)) {
                differences.add("found " + times + " in " + cell + ", expected none");
            }
        });
    }

    private static void outside(AssuranceCase assured, List<TrailEntry> trail, List<String> differences) {
        for (String outside : assured.outside()) {
            String measure = outside.substring(0, outside.indexOf(' '));
            String code = outside.substring(outside.indexOf(' ') + 1).strip();
            if (trail.stream()
                    .noneMatch(entry -> !entry.inCell()
                            && entry.measure().equalsIgnoreCase(measure)
                            && entry.rule().equals(code))) {
                differences.add("expected outside " + measure + " by " + code + ", found "
                        + trail.stream()
                                .filter(entry -> entry.measure().equalsIgnoreCase(measure))
                                .map(entry -> entry.inCell() ? cell(entry) : entry.rule())
                                .toList());
            }
        }
    }

    /** The figures of the department's own method that the case names, as {@code 2A total 1/1 unable 1}. */
    private static void central(AssuranceCase assured, SaltIntake intake, Settings settings, List<String> differences) {
        if (assured.central().isEmpty()) {
            return;
        }
        CentralVersion version =
                assured.rules().isEmpty() ? CentralVersion.newest() : CentralVersion.of(assured.rules());
        List<String> found = figures(assured.period(), intake.central(), CentralChoices.of(version, settings));
        assured.central().stream()
                .filter(expected -> expected.startsWith(NO)
                        ? found.stream().anyMatch(one -> one.startsWith(expected.substring(NO.length())))
                        : !found.contains(expected))
                .forEach(expected -> differences.add("expected " + expected + ", found "
                        + found.stream()
                                .filter(one -> one.startsWith(expected.substring(0, 2)))
                                .toList()));
    }

    /**
     * Every figure of the department's method as cases word it: {@code 2A total 1/1 unable 1}, {@code first response
     * 2025-26 Q1 total 2 median 12}.
     */
    static List<String> figures(Period period, CentralBook book, CentralChoices choices) {
        List<String> found = new ArrayList<>(new CentralMethod(choices, book.hospital(), List.of())
                .figures(Window.of(period), book.people()).stream()
                        .map(Assured::words)
                        .toList());
        List<Wait> waits = new ArrayList<>();
        WaitingTimes method = new WaitingTimes(choices.constants(), period.end());
        book.people().forEach(person -> method.count(person, waits::add));
        WaitFigure.of(waits)
                .forEach(wait -> found.add(wait.to().label() + " " + wait.quarter() + " " + wait.group() + " "
                        + wait.number() + " median " + wait.median().toPlainString()));
        return found;
    }

    private static String words(CentralFigure figure) {
        return figure.name() + " " + figure.numerator() + (figure.isRate() ? "" : "/" + figure.denominator())
                + (figure.unable() == 0 ? "" : " unable " + figure.unable());
    }

    private static String cell(TrailEntry entry) {
        return entry.measure() + " " + entry.table() + " / " + entry.row() + " / " + entry.column();
    }
}
