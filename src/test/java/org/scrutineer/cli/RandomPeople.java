package org.scrutineer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.scrutineer.salt.CouncilOfChance;
import org.scrutineer.salt.fact.CarerFile;
import org.scrutineer.salt.fact.CaseBook;
import org.scrutineer.salt.fact.CaseFile;
import org.scrutineer.salt.fact.Person;
import org.scrutineer.salt.fact.Sequel;

/** The records of a council that chance made, as tables of the SALT contract. Some of its rows have faults. */
final class RandomPeople {

    private static final Map<String, String> HEADINGS = Map.of(
            "person",
            "person_id,date_of_birth,date_of_death,gender,ethnicity,primary_support_reason,unpaid_carer,"
                    + "employment_status,hours_worked,accommodation_status,detained_under_mental_health_act",
            "request",
            "request_id,person_id,request_date,route_of_access,previous_disregard_or_dpa",
            "st_max",
            "st_max_id,person_id,request_id,route_of_access,start_date,end_date",
            "sequel",
            "event_id,sequel,known_date,setting",
            "long_term_support",
            "support_id,person_id,start_date,end_date,setting,delivery_mechanism,temporary",
            "review",
            "review_id,person_id,review_date,planned,significant_event",
            "carer",
            "carer_id,date_of_birth,support_type,start_date,end_date,assessed");

    private final Map<String, List<String>> tables = new LinkedHashMap<>();

    private RandomPeople() {
        HEADINGS.forEach((table, heading) -> tables.put(table, new ArrayList<>(List.of(heading))));
    }

    /** Writes so many people of a seed into a folder. */
    static void write(long seed, int people, Path folder) throws IOException {
        RandomPeople council = new RandomPeople();
        CaseBook book = CouncilOfChance.book(seed, people);
        book.people().forEach(council::file);
        book.carers().forEach(council::carer);
        Files.createDirectories(folder);
        for (Map.Entry<String, List<String>> table : council.tables.entrySet()) {
            Files.write(folder.resolve(table.getKey() + ".csv"), table.getValue());
        }
    }

    private void row(String table, Object... cells) {
        tables.get(table)
                .add(Arrays.stream(cells)
                        .map(cell -> cell == null ? "" : '"' + cell.toString() + '"')
                        .collect(Collectors.joining(",")));
    }

    private static String yes(boolean yes) {
        return yes ? "Y" : "N";
    }

    private void file(CaseFile file) {
        Person person = file.person();
        row(
                "person",
                person.id(),
                person.born(),
                person.died(),
                person.gender(),
                person.ethnicGroup(),
                person.supportReason(),
                person.unpaidCarer(),
                person.employment(),
                person.hoursWorked(),
                person.accommodation(),
                yes(person.detained()));
        file.requests().forEach(request -> {
            row(
                    "request",
                    request.id(),
                    person.id(),
                    request.date(),
                    request.route(),
                    yes(request.previousDisregard()));
            sequels(request.sequels());
        });
        file.shortTerm().forEach(support -> {
            row(
                    "st_max",
                    support.id(),
                    person.id(),
                    support.requestId(),
                    support.requestId().isEmpty() ? support.route() : "",
                    support.start(),
                    support.end());
            sequels(support.sequels());
        });
        file.longTerm().forEach(support -> {
            String[] setting = support.setting().split(": ", 2);
            row(
                    "long_term_support",
                    support.id(),
                    person.id(),
                    support.start(),
                    support.end(),
                    setting[0],
                    setting.length > 1 ? setting[1] : "",
                    yes(support.temporary()));
        });
        file.reviews().forEach(review -> {
            row(
                    "review",
                    review.id(),
                    person.id(),
                    review.date(),
                    yes(review.planned()),
                    review.planned() ? "" : review.significantEvent());
            sequels(review.sequels());
        });
    }

    private void sequels(List<Sequel> sequels) {
        sequels.forEach(sequel -> row("sequel", sequel.event(), sequel.label(), sequel.known(), sequel.setting()));
    }

    private void carer(CarerFile carer) {
        carer.support()
                .forEach(support ->
                        row("carer", carer.id(), carer.born(), support.type(), support.start(), support.end(), "None"));
    }
}
