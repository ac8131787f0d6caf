package org.scrutineer.ascof.central;

import java.util.List;

/** The groups of 2D: age at discharge and whether the person was in community long-term support when admitted. */
final class DischargeGroups {

    static final String IN_COMMUNITY = "in community support";
    static final String NO_SUPPORT = "not in long-term support";
    static final int OLDEST = 85;
    static final int MIDDLE = 75;

    private DischargeGroups() {}

    static List<String> of(CentralPerson person, HospitalStay stay) {
        int age = person.age(stay.discharge());
        String band = age >= OLDEST ? "85 and above" : age >= MIDDLE ? "75 to 84" : "65 to 74";
        boolean community = person.events().stream()
                .anyMatch(event -> event.isClient()
                        && event.isService()
                        && event.service().equals("Community")
                        && !event.endsBeforeItStarts()
                        && event.openOn(stay.began()));
        return List.of(Groups.TOTAL, band, community ? IN_COMMUNITY : NO_SUPPORT);
    }
}
