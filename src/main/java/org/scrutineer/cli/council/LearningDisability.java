package org.scrutineer.cli.council;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Who has a learning disability as primary support reason, and how they live and work (LTS004). Those in care homes
 * come first, as they do in life.
 */
final class LearningDisability {

    private LearningDisability() {}

    static void dealOut(List<Resident> people, SeededRandom chance) {
        LabelQuota employment = CouncilTarget.deck("employment");
        LabelQuota accommodation = CouncilTarget.deck("accommodation");
        List<Resident> younger = new ArrayList<>(chance.shuffled(
                people.stream().filter(person -> !person.older()).toList()));
        int homes = CouncilTarget.number("accommodation", "Registered care home")
                + CouncilTarget.number("accommodation", "Registered nursing home");
        List<Resident> chosen = new ArrayList<>(younger.stream()
                .filter(person -> !person.setting.equals("Community"))
                .limit(homes)
                .toList());
        younger.stream()
                .filter(person -> person.setting.equals("Community"))
                .limit(employment.left() - (long) chosen.size())
                .forEach(chosen::add);
        chosen.sort(Comparator.comparing((Resident person) -> person.setting.equals("Community"))
                .thenComparing(person -> person.id));
        for (Resident person : chosen) {
            person.reason = "Learning Disability Support";
            person.accommodation = switch (person.setting) {
                case "Nursing" -> accommodation.prefer("Registered nursing home", chance);
                case "Residential" -> accommodation.prefer("Registered care home", chance);
                default -> accommodation.draw(chance);
            };
            person.employment = employment.draw(chance);
            boolean many = person.employment.equals("Paid: 16 hours or more a week");
            person.hours = many
                    ? Integer.toString(chance.between(16, 37))
                    : person.employment.equals("Paid: Less than 16 hours a week")
                            ? Integer.toString(chance.between(2, 15))
                            : "";
        }
        younger.stream()
                .filter(person -> !chosen.contains(person) && person.setting.equals("Community"))
                .limit(CouncilTarget.number("learning disability", "detained"))
                .forEach(person -> {
                    person.reason = "Learning Disability Support";
                    person.detained = true;
                });
    }
}
