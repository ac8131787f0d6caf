package org.scrutineer.extract.cld;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.scrutineer.background.Background;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.salt.Settings;

/**
 * Checks identifiers before the count: one identifier that several people share, and one person with several
 * identifiers.
 */
final class IdentifierChecks {

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final CldIntake intake;
    private final List<Problem> found = new ArrayList<>();
    private final List<NamedAlike> locals = new ArrayList<>();
    private final List<NamedAlike> numbers = new ArrayList<>();

    private IdentifierChecks(CldIntake intake) {
        this.intake = intake;
    }

    /**
     * Gives the rows of one council one code, and begins to look at who is who in a thread of its own. Rows may be put
     * aside meanwhile, but not other people's identifiers, births and genders put into them.
     *
     * @return what is found of identifiers, for the notes of the intake
     * @throws DataProblemException when there are rows of several councils and the settings do not allow it
     */
    static CompletableFuture<List<Problem>> begin(CldIntake intake, Settings settings) {
        IdentifierChecks whose = new IdentifierChecks(intake);
        whose.councils(settings.is("council.codes", "several"));
        intake.aboutFiles.addAll(whose.found);
        whose.found.clear();
        List<CldEvent> events = List.copyOf(intake.events);
        return Background.start("identifiers", () -> whose.people(events));
    }

    private List<Problem> people(List<CldEvent> events) {
        Map<String, NamedAlike> localIds = new HashMap<>();
        Map<String, NamedAlike> nhsNumbers = new HashMap<>();
        NamedAlike[] byLocal = new NamedAlike[intake.people.size()];
        NamedAlike[] byNumber = new NamedAlike[intake.people.size()];
        for (CldEvent event : events) {
            RowPerson who = event.who;
            boolean first = byLocal[who.number] == null && byNumber[who.number] == null;
            if (first && !who.localId.isEmpty()) {
                byLocal[who.number] =
                        named(localIds, PersonKey.local(who), event, locals).beside(who.nhs);
            }
            if (first && !who.nhs.isEmpty()) {
                byNumber[who.number] =
                        named(nhsNumbers, who.nhs, event, numbers).beside(who.localId);
            }
            see(byLocal[who.number], event);
            see(byNumber[who.number], event);
        }
        localIds();
        nhsNumbers();
        return found;
    }

    private static NamedAlike named(
            Map<String, NamedAlike> known, String identifier, CldEvent event, List<NamedAlike> inOrder) {
        NamedAlike named = known.get(identifier);
        if (named == null) {
            named = new NamedAlike(event);
            known.put(identifier, named);
            inOrder.add(named);
        }
        return named;
    }

    private static void see(NamedAlike named, CldEvent event) {
        if (named != null) {
            named.see(event);
        }
    }

    private void councils(boolean several) {
        Map<String, CldEvent> codes = new LinkedHashMap<>();
        intake.events.forEach(event -> codes.putIfAbsent(event.who.council(), event));
        Set<String> numbers = new TreeSet<>();
        Set<String> areas = new TreeSet<>();
        codes.keySet().stream()
                .filter(code -> !code.isEmpty())
                .forEach(code -> (Character.isDigit(code.charAt(0)) ? numbers : areas).add(code));
        if ((numbers.size() > 1 || areas.size() > 1) && !several) {
            String other = numbers.size() > 1
                    ? numbers.stream().skip(1).findFirst().orElseThrow()
                    : areas.stream().skip(1).findFirst().orElseThrow();
            throw DataProblemException.endOfTable(new Problem(
                    codes.get(other).file,
                    codes.get(other).row,
                    "la_code",
                    "K-COUNCIL",
                    "the codes of several councils: " + String.join(", ", numbers.size() > 1 ? numbers : areas),
                    "one council",
                    "Give the rows of one council, or say --set council.codes=several if the figures of all "
                            + "together are wanted."));
        }
        if (numbers.size() <= 1 && areas.size() <= 1) {
            intake.people.ofTheOnlyCouncil();
        }
        if (intake.laCodes.size() > 1 && !several) {
            CldEvent first = intake.events.isEmpty() ? null : intake.events.get(0);
            if (first != null) {
                note(
                        first,
                        "la_code",
                        "K-CODE",
                        "the code of the council written in " + intake.laCodes.size() + " ways: "
                                + String.join(", ", intake.laCodes),
                        "one code in every row",
                        "The rows are taken as one council's. Write the code in one way.");
            }
        }
    }

    private void localIds() {
        about(
                locals,
                id -> id.births() > 1,
                "la_person_unique_identifier",
                "K-ID",
                "LA person id%s with several dates of birth: %,d are counted as the people of %,d",
                NamedAlike::births);
        about(
                locals,
                id -> id.births() <= 1 && id.genders() > 1,
                "la_person_unique_identifier",
                "K-ID",
                "LA person id%s with both genders: %,d are counted as the people of %,d",
                NamedAlike::genders);
        about(
                locals,
                id -> id.others() > 1,
                "la_person_unique_identifier",
                "K-SPLIT",
                "LA person id%s with several NHS numbers: %2$,d are counted as %3$,d people",
                NamedAlike::others);
        spelt();
        ids(
                "K-NUMBER",
                OddIds::isScientific,
                "LA person id%s in the form that a spreadsheet gives a long number, such as 1.23E+09: %,d, which may "
                        + "stand for many people",
                "the identifier as text",
                "Export the column as text; different people have become one identifier.");
        ids(
                "K-NO-ID",
                OddIds::standsForNobody,
                "LA person id%s that stands for none, such as 0 or 9999: %,d, each counted as one person",
                "the identifier of one person",
                "Give every person their own identifier.");
    }

    /** Identifiers that are one when capitals, leading zeros and marks are passed over, of people born on one day. */
    private void spelt() {
        Map<String, List<NamedAlike>> alike = new LinkedHashMap<>();
        for (NamedAlike one : locals) {
            String plain = MARKS.matcher(one.first().who.localId)
                    .replaceAll("")
                    .toLowerCase(Locale.ROOT)
                    .replaceFirst("^([a-z]*)0+(?=.)", "$1");
            if (one.first().born != null && !plain.isEmpty()) {
                alike.computeIfAbsent(plain + " " + one.first().born, more -> new ArrayList<>())
                        .add(one);
            }
        }
        List<List<NamedAlike>> several =
                alike.values().stream().filter(ids -> ids.size() > 1).toList();
        if (!several.isEmpty()) {
            note(
                    several.get(0).get(1).first(),
                    "la_person_unique_identifier",
                    "K-SPELT",
                    String.format(
                            "%,d LA person ids of people born on the same day that differ in capitals, leading zeros "
                                    + "or marks alone; without these they are %,d",
                            several.stream().mapToInt(List::size).sum(), several.size()),
                    "an identifier written in one way",
                    "Write each identifier in one way: each spelling counts as a person of its own, unless an NHS "
                            + "number joins them.");
        }
    }

    private void nhsNumbers() {
        about(
                numbers,
                id -> id.others() > 1 && id.births() <= 1,
                "nhs_number",
                "K-SHARED",
                "NHS number%s with several LA person ids: %,d are counted as one person each, of %,d ids",
                NamedAlike::others);
        about(
                numbers,
                id -> id.others() <= 1 && id.births() > 1,
                "nhs_number",
                "K-ID",
                "NHS number%s with several dates of birth under one LA person id: %,d are counted as the people of %,d",
                NamedAlike::births);
        List<NamedAlike> wrong = numbers.stream()
                .filter(one -> !Identifiers.hasItsCheckDigit(one.first().who.nhs))
                .toList();
        if (!wrong.isEmpty()) {
            note(
                    wrong.get(0).first(),
                    "nhs_number",
                    "K-CHECK",
                    String.format(
                            "%,d NHS number%s whose last digit is not the check digit of the others",
                            wrong.size(), s(wrong.size())),
                    "a number whose check digit (modulus 11) is right",
                    "A slip in a number makes one person two. Compare it with the record; this is the first row with "
                            + "such a number.");
        }
    }

    private void ids(String code, Predicate<String> odd, String found, String expected, String fix) {
        List<NamedAlike> matched =
                locals.stream().filter(id -> odd.test(id.first().who.localId)).toList();
        if (!matched.isEmpty()) {
            note(
                    matched.get(0).first(),
                    "la_person_unique_identifier",
                    code,
                    String.format(found, s(matched.size()), matched.size()),
                    expected,
                    fix);
        }
    }

    private void about(
            List<NamedAlike> all,
            Predicate<NamedAlike> odd,
            String field,
            String code,
            String found,
            ToIntFunction<NamedAlike> what) {
        List<NamedAlike> matched = all.stream().filter(odd).toList();
        if (!matched.isEmpty()) {
            int together = matched.stream().mapToInt(what).sum();
            note(
                    matched.get(0).first(),
                    field,
                    code,
                    String.format(found, s(matched.size()), matched.size(), together),
                    "identifiers of one person each",
                    code.equals("K-SPLIT")
                            ? "Correct the NHS numbers that are wrong: each makes another person."
                            : "Correct the identifiers, or the values that differ; this is the first row of one of "
                                    + "them.");
        }
    }

    private static String s(int count) {
        return count == 1 ? "" : "s";
    }

    private void note(CldEvent first, String field, String code, String what, String expected, String fix) {
        found.add(new Problem(first.file, first.row, field, code, what, expected, fix));
    }
}
