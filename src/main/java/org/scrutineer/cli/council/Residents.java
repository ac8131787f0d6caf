package org.scrutineer.cli.council;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * Everybody in the demo council. Nobody changes age band between the year before and the last day, so that a band dealt
 * out is the band counted.
 */
final class Residents {

    private final SeededRandom chance;
    private final List<Resident> all = new ArrayList<>();

    Residents(SeededRandom chance) {
        this.chance = chance;
    }

    List<Resident> all() {
        return all;
    }

    /** Someone new, of an age band. */
    Resident of(String band) {
        return add(band, born(band), chance.of("reason " + band));
    }

    /** Someone who turned 18 just before asking for support as an adult. */
    Resident turned18() {
        return add(
                Resident.YOUNGER,
                Calendar.START.minusYears(18).minusDays(chance.between(1, 60)),
                chance.of("reason " + Resident.YOUNGER));
    }

    /** A chance in a hundred of being under 65. */
    Resident any(int percentYounger) {
        return of(chance.percent(percentYounger) ? Resident.YOUNGER : Resident.OLDER);
    }

    private Resident add(String band, LocalDate born, String reason) {
        String gender = chance.of("gender");
        // The return's discharges have no column for another gender of older people.
        Resident resident = new Resident(
                CouncilRows.id("P", all.size() + 1),
                band,
                born,
                band.equals(Resident.OLDER) && gender.equals("Other") ? "Female" : gender,
                chance.of("ethnicity"),
                reason);
        resident.carer = chance.of("unpaid carer of others");
        all.add(resident);
        return resident;
    }

    private LocalDate born(String band) {
        LocalDate born;
        do {
            int age = Integer.parseInt(chance.of("age " + band)) + chance.upTo(10);
            born = Calendar.END.minusYears(age).minusDays(chance.upTo(365));
        } while (!staysIn(band, born));
        return born;
    }

    private static boolean staysIn(String band, LocalDate born) {
        int first = Period.between(born, Calendar.YEAR_BEFORE).getYears();
        int last = Period.between(born, Calendar.END).getYears();
        return band.equals(Resident.OLDER) ? first >= 65 && last < 104 : first >= 18 && last < 65;
    }

    /** Writes the {@code person} table, when everything about everybody is decided. */
    void write(CouncilRows rows) {
        for (Resident one : all) {
            rows.add(
                    "person",
                    one.id,
                    one.born.toString(),
                    one.died == null ? "" : one.died.toString(),
                    one.gender,
                    one.ethnicity,
                    one.reason,
                    one.carer,
                    one.employment,
                    one.hours,
                    one.accommodation,
                    one.detained ? "Y" : "");
        }
    }
}
