package org.scrutineer.ascof.central;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.scrutineer.ascof.central.CentralMember.Place;

/**
 * 2E: people in long-term support in the days counted who live at home or with family
 * (Create_ASCOF_2E_2425_Onwards.sql); people of 18 to 64 with learning disability support as a measure of its own.
 */
final class HomeOrFamily implements CentralMeasure {

    private static final String LEARNING_DISABILITY = "Learning Disability Support";

    @Override
    public void count(CentralPerson person, Window window, CentralChoices choices, Consumer<CentralMember> to) {
        LocalDate latest = latestSupport(person, window);
        if (latest == null || person.deadBefore(window.first())) {
            return;
        }
        String band = CentralAge.band(person.age(latest.isAfter(window.last()) ? window.last() : latest));
        if (band.isEmpty()) {
            return;
        }
        Place place = person.accommodation().home()
                ? Place.NUMERATOR
                : person.accommodation().status().startsWith(LatestDetails.UNKNOWN)
                        ? Place.DENOMINATOR_UNKNOWN
                        : Place.DENOMINATOR;
        to.accept(member("2E", List.of(band, Groups.TOTAL), person, place));
        if (band.equals(Groups.YOUNGER) && person.reason().equals(LEARNING_DISABILITY)) {
            to.accept(member("2E LD", List.of(band), person, place));
        }
    }

    /** The last day of long-term support in the days counted; null where there was none. */
    private static LocalDate latestSupport(CentralPerson person, Window window) {
        LocalDate latest = null;
        for (CentralEvent event : person.events()) {
            if (event.isClient()
                    && CentralRules.longTerm(event)
                    && !event.endsBeforeItStarts()
                    && !event.start().isAfter(window.last())
                    && !event.last().isBefore(window.first())
                    && (latest == null || event.last().isAfter(latest))) {
                latest = event.last();
            }
        }
        return latest;
    }

    private static CentralMember member(String code, List<String> groups, CentralPerson person, Place place) {
        return new CentralMember(
                code,
                "",
                groups,
                person.gender(),
                person.id(),
                "",
                place,
                "accommodation",
                person.accommodation().why(),
                "");
    }
}
