package org.scrutineer.extract.cld;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.scrutineer.background.Background;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.salt.Settings;

/** Whose row is whose, and what is said of identifiers, against a count that keeps all rows and looks at each again. */
class WhoseRowsTest {

    private record Line(String localId, String nhs, String born, String gender) {}

    @Provide
    Arbitrary<List<Line>> lines() {
        return Combinators.combine(
                        Arbitraries.of("", "A", "B", "C", "D"),
                        Arbitraries.of("", "9990000018", "9990000026", "9990000034"),
                        Arbitraries.of("", "1950-01-01", "1960-01-01"),
                        Arbitraries.of("Male", "Female", "Unknown"))
                .as(Line::new)
                .filter(line -> !line.localId.isEmpty() || !line.nhs.isEmpty())
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static CldIntake intake(List<Line> lines) {
        CldIntake intake = new CldIntake();
        for (Line line : lines) {
            CldEvent event = new CldEvent();
            event.file = "cld.csv";
            event.row = intake.events.size() + 2L;
            event.who = intake.people.of("504", line.localId, line.nhs);
            event.born = line.born.isEmpty() ? null : LocalDate.parse(line.born);
            event.gender = line.gender;
            intake.add(event);
        }
        intake.people.close();
        return intake;
    }

    @Property(tries = 300)
    void rowsOfAPersonStandTogetherInTheOrderOfTheFile(@ForAll("lines") List<Line> lines) {
        Set<String> traced = lines.stream()
                .filter(line -> !line.nhs.isEmpty())
                .map(Line::localId)
                .collect(Collectors.toSet());
        Map<String, List<Long>> expected = new TreeMap<>();
        List<Long> ofNobody = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean known = !line.nhs.isEmpty() || !traced.contains(line.localId);
            // The LA id sorts before every NHS number: its key begins with the (absent) council.
            String key = line.nhs.isEmpty() ? "\u0000" + line.localId : line.nhs;
            (known ? expected.computeIfAbsent(key, none -> new ArrayList<>()) : ofNobody).add(i + 2L);
        }
        CldIntake intake = intake(lines);
        intake.people.ofTheOnlyCouncil();
        List<Long> nobody = new ArrayList<>();
        List<List<Long>> found =
                PersonKey.group(intake.events, intake.people.size(), event -> nobody.add(event.row)).stream()
                        .map(rows -> rows.stream().map(event -> event.row).toList())
                        .toList();
        assertEquals(List.copyOf(expected.values()), found);
        assertEquals(ofNobody, nobody);
    }

    @Property(tries = 300)
    void identifiersOfSeveralPeopleAreCounted(@ForAll("lines") List<Line> lines) {
        List<Problem> found = Background.result(IdentifierChecks.begin(intake(lines), Settings.defaults()));
        long splits = many(lines, Line::localId, Line::nhs);
        long births = many(lines, Line::localId, Line::born);
        assertEquals(splits, number(found, "K-SPLIT", "are counted as"), "LA ids with several NHS numbers");
        assertEquals(births, number(found, "K-ID", "several dates of birth: "), "LA ids with several births");
        long shared = lines.stream()
                .map(Line::nhs)
                .filter(nhs -> !nhs.isEmpty())
                .distinct()
                .filter(nhs -> values(lines, Line::nhs, nhs, Line::localId).size() > 1
                        && values(lines, Line::nhs, nhs, Line::born).size() <= 1)
                .count();
        assertEquals(shared, number(found, "K-SHARED", "LA person ids"), "NHS numbers with several LA ids");
    }

    private static long many(List<Line> lines, Function<Line, String> of, Function<Line, String> what) {
        return lines.stream()
                .map(of)
                .filter(id -> !id.isEmpty())
                .distinct()
                .filter(id -> values(lines, of, id, what).size() > 1)
                .count();
    }

    private static Set<String> values(
            List<Line> lines, Function<Line, String> of, String id, Function<Line, String> what) {
        Set<String> values = new HashSet<>();
        lines.stream()
                .filter(line -> of.apply(line).equals(id))
                .map(what)
                .filter(value -> !value.isEmpty())
                .forEach(values::add);
        return values;
    }

    /** The number that a finding of a code with these words gives; 0 where there is none. */
    private static long number(List<Problem> found, String code, String... words) {
        return found.stream()
                .filter(one ->
                        one.code().equals(code) && List.of(words).stream().allMatch(one.found()::contains))
                .mapToLong(one -> Long.parseLong(one.found().replaceAll("(?s)^.*?: ?(\\d+).*$", "$1")))
                .sum();
    }
}
