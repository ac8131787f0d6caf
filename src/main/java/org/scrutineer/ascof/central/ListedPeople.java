package org.scrutineer.ascof.central;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.scrutineer.ascof.central.CentralMember.Place;
import org.scrutineer.rules.RuleFile;

/** Who is in the department's list of a measure and not in the council's own figure, or the other way, and why. */
public final class ListedPeople {

    private static final String NUMERATOR = "numerator";
    private static final Set<String> MEASURES = RuleFile.read("central/measures.csv").stream()
            .map(line -> key(line.get("code") + line.get("part")))
            .collect(Collectors.toSet());

    /**
     * A person who differs. Personal data.
     *
     * @param ours where the council's own events put them; empty where nowhere
     * @param theirs {@code listed}, {@code numerator} or {@code denominator}; empty where they are not in the list
     */
    public record Differs(String measure, String person, String ours, String theirs, String cause) {}

    private final Window window;
    private final CentralChoices choices;
    private final List<CentralPerson> people;
    private final Map<String, CentralPerson> byId = new HashMap<>();
    private final Map<String, Map<String, CentralMember>> ours;
    private final Map<String, Map<String, CentralMember>> otherVersion;
    private final Map<String, Map<String, CentralMember>> otherChoice;
    private final CentralVersion other;

    private ListedPeople(Window window, CentralChoices choices, List<CentralPerson> people, HospitalRecord hospital) {
        this.window = window;
        this.choices = choices;
        this.people = people;
        people.forEach(person -> person.ids().forEach(id -> byId.put(id, person)));
        other = CentralVersion.all().stream()
                .filter(one -> !one.equals(choices.version()))
                .findFirst()
                .orElse(choices.version());
        ours = members(choices, hospital);
        otherVersion = members(choices.of(other), hospital);
        otherChoice = members(choices.otherwise(), hospital);
    }

    /**
     * Compares lists with the measures of some days.
     *
     * @param theirs by measure, such as {@code 2C} or {@code 3D(1a)}, then by LA person id
     */
    public static List<Differs> of(
            Map<String, Map<String, String>> theirs, Window window, CentralChoices choices, CentralBook book) {
        ListedPeople lists = new ListedPeople(window, choices, book.people(), book.hospital());
        List<Differs> differs = new ArrayList<>();
        Map<String, Map<String, String>> measures = new LinkedHashMap<>();
        Map<String, String> titles = new HashMap<>();
        theirs.forEach((measure, listed) -> {
            titles.putIfAbsent(key(measure), measure);
            measures.computeIfAbsent(key(measure), key -> new HashMap<>()).putAll(listed);
        });
        measures.forEach((key, listed) -> lists.compare(titles.get(key), listed, differs));
        return differs;
    }

    private Map<String, Map<String, CentralMember>> members(CentralChoices by, HospitalRecord hospital) {
        Map<String, Map<String, CentralMember>> members = new LinkedHashMap<>();
        new CentralMethod(by, hospital, List.of()).figures(window, people, member -> members.computeIfAbsent(
                        key(member.code() + member.part()), key -> new HashMap<>())
                .merge(member.person(), member, (one, next) -> one.place().compareTo(next.place()) <= 0 ? one : next));
        return members;
    }

    /** A measure however it is written: {@code 3D(1a)}, {@code 3D 1A}, {@code ASCOF 3d1a}. */
    private static String key(String measure) {
        return measure.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "").replaceFirst("^ascof", "");
    }

    private void compare(String measure, Map<String, String> listed, List<Differs> differs) {
        Map<String, CentralMember> own = ours.getOrDefault(key(measure), Map.of());
        Set<String> named = new HashSet<>();
        for (String id : new TreeSet<>(listed.keySet())) {
            CentralPerson person = byId.get(id);
            CentralMember member = person == null ? null : own.get(person.id());
            named.add(person == null ? id : person.id());
            boolean in = member != null && member.place() != Place.EXCLUDED;
            String place = listed.get(id);
            boolean moved = in && !place.isEmpty() && (member.place() == Place.NUMERATOR) != place.equals(NUMERATOR);
            if (!in || moved) {
                differs.add(new Differs(
                        measure,
                        id,
                        member == null ? "" : member.place().label(),
                        place.isEmpty() ? "listed" : place,
                        cause(key(measure), person, member, place)));
            }
        }
        own.forEach((id, member) -> {
            if (member.place() != Place.EXCLUDED && !named.contains(id)) {
                differs.add(new Differs(measure, id, member.place().label(), "", causeOfOurs(key(measure), member)));
            }
        });
    }

    private String cause(String measure, CentralPerson person, CentralMember member, String place) {
        if (!MEASURES.contains(measure)) {
            return "no measure of that name is counted here; write it as 2C or 3D(1a)";
        }
        if (person == null) {
            return "not in the Client Level Data given here";
        }
        if (fits(otherVersion.getOrDefault(measure, Map.of()).get(person.id()), place)) {
            return "by the method of " + other.name() + "; here it is "
                    + choices.version().name();
        }
        if (fits(otherChoice.getOrDefault(measure, Map.of()).get(person.id()), place)) {
            return "with the other choice of central.blank.component or central.carer.blank.component";
        }
        if (member != null) {
            return "here: " + member.step() + ": " + member.decidedBy();
        }
        if (person.deadBefore(window.first())) {
            return "died before " + window.first()
                    + " by the council's date of death; the department takes the national register's";
        }
        return person.born() == null
                ? "no date of birth"
                : "no event of theirs gives them a place in the measure in these days";
    }

    private static boolean fits(CentralMember member, String place) {
        return member != null
                && member.place() != Place.EXCLUDED
                && (place.isEmpty() || (member.place() == Place.NUMERATOR) == place.equals(NUMERATOR));
    }

    private String causeOfOurs(String measure, CentralMember member) {
        if (!fits(otherVersion.getOrDefault(measure, Map.of()).get(member.person()), "")) {
            return "only by " + choices.version().name();
        }
        if (!fits(otherChoice.getOrDefault(measure, Map.of()).get(member.person()), "")) {
            return "only with this choice of central.blank.component or central.carer.blank.component";
        }
        return "here: " + member.step() + ": " + member.decidedBy()
                + "; the department may know of a death, or of an NHS number, that the council does not";
    }
}
