package org.scrutineer.ascof.central;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.ascof.Population;

/** Adds up who is where to the figures of rules/central/measures.csv. */
final class CentralTally {

    private static final String MANY = "rate per 100,000";
    private static final String OWN_RECORD = "by the council's own record of hospital stays";
    private static final int NUMERATOR = 0;
    private static final int DENOMINATOR = 1;
    private static final int UNABLE = 2;

    private final Window window;
    private final CentralChoices choices;
    private final HospitalRecord hospital;
    private final List<Population> populations;
    private final Map<List<String>, int[]> counts = new HashMap<>();

    CentralTally(Window window, CentralChoices choices, HospitalRecord hospital, List<Population> populations) {
        this.window = window;
        this.choices = choices;
        this.hospital = hospital;
        this.populations = populations;
    }

    void add(CentralMember member) {
        for (String group : member.groups()) {
            add(member, group, Groups.TOTAL);
            add(member, group, member.gender());
        }
    }

    private void add(CentralMember member, String group, String gender) {
        int[] count = counts.computeIfAbsent(List.of(member.code(), member.part(), group, gender), key -> new int[3]);
        count[NUMERATOR] += member.place() == CentralMember.Place.NUMERATOR ? 1 : 0;
        count[DENOMINATOR] += member.place().inDenominator() ? 1 : 0;
        count[UNABLE] += member.place().unknown() ? 1 : 0;
    }

    /** Adds what was counted of other people. */
    void add(CentralTally others) {
        others.counts.forEach((cell, more) -> counts.merge(cell, more, (one, other) -> {
            for (int i = 0; i < one.length; i++) {
                one[i] += other[i];
            }
            return one;
        }));
    }

    /** The figures in the rule file's order; those that nothing can be said of are left out. */
    List<CentralFigure> figures() {
        List<CentralFigure> figures = new ArrayList<>();
        for (CentralMeasures.Line line : CentralMeasures.all()) {
            if (!line.code().equals("2D") || hospital.supplied()) {
                for (String group : line.groups()) {
                    line.genders().forEach(gender -> figures.add(figure(line, group, gender)));
                }
            }
        }
        return figures;
    }

    /** The same by their names. */
    Map<String, CentralFigure> byName() {
        Map<String, CentralFigure> figures = new HashMap<>();
        figures().forEach(figure -> figures.put(figure.name(), figure));
        return figures;
    }

    private CentralFigure figure(CentralMeasures.Line line, String group, String gender) {
        int[] count = counts.getOrDefault(List.of(line.code(), line.part(), group, gender), new int[3]);
        List<String> notes = new ArrayList<>();
        long denominator = count[DENOMINATOR];
        int per = CentralFigure.PERCENT;
        if (line.unit().equals(MANY)) {
            per = 100_000;
            Population population = populations.stream()
                    .filter(one ->
                            one.year().equals(window.year()) && one.ages().equals(line.population()))
                    .findFirst()
                    .orElse(null);
            denominator = population == null ? 0 : population.people();
            if (population == null) {
                notes.add("no population of " + line.population() + " for " + window.year());
            }
        }
        if (line.code().equals("2D")) {
            notes.addAll(hospitalNotes());
        }
        return new CentralFigure(
                window.label(),
                line.code(),
                line.part(),
                group,
                gender,
                count[NUMERATOR],
                denominator,
                per,
                count[UNABLE],
                version(line.code()),
                String.join("; ", notes),
                line.code().equals("2D") ? OWN_RECORD : "");
    }

    /** 3D of 2023-24 is counted by the code of that year. */
    private String version(String code) {
        return code.equals("3D") && window.year().startYear() <= SelfDirected.FIRST_YEAR
                ? "NHSE code of 2023-24"
                : choices.version().name();
    }

    private List<String> hospitalNotes() {
        List<String> notes = new ArrayList<>();
        if (!hospital.readmissions()) {
            notes.add("readmissions are not recorded, so more seem to have stayed in the community");
        }
        if (hospital.strangers() > 0) {
            notes.add(hospital.strangers() + " stays of people who are not in the records are left out");
        }
        return notes;
    }
}
