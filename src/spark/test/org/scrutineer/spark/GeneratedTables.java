package org.scrutineer.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.salt.GeneratedCouncil;
import org.scrutineer.salt.fact.CaseBook;
import org.scrutineer.salt.fact.CaseFile;
import org.scrutineer.salt.fact.Person;
import org.scrutineer.salt.fact.Sequel;

/** The facts of a council made of chance, written back as rows of the SALT contract. */
final class GeneratedTables {

    private final Map<String, List<List<String>>> rows = new LinkedHashMap<>();

    private GeneratedTables() {
        add(
                "person",
                "person_id",
                "date_of_birth",
                "date_of_death",
                "gender",
                "ethnicity",
                "primary_support_reason",
                "unpaid_carer",
                "employment_status",
                "hours_worked",
                "accommodation_status",
                "detained_under_mental_health_act");
        add("request", "request_id", "person_id", "request_date", "route_of_access", "previous_disregard_or_dpa");
        add("st_max", "st_max_id", "person_id", "request_id", "route_of_access", "start_date", "end_date");
        add("sequel", "event_id", "sequel", "known_date", "setting");
        add(
                "long_term_support",
                "support_id",
                "person_id",
                "start_date",
                "end_date",
                "setting",
                "delivery_mechanism",
                "temporary");
        add("review", "review_id", "person_id", "review_date", "planned", "significant_event");
        add("carer", "carer_id", "date_of_birth", "support_type", "start_date", "end_date", "assessed");
        add(
                "hospital_discharge",
                "discharge_id",
                "person_id",
                "discharge_date",
                "reablement_start_date",
                "at_home_after_91_days");
    }

    /** Rows by table, the headings first. */
    static Map<String, List<List<String>>> of(long seed, int people) {
        GeneratedTables tables = new GeneratedTables();
        CaseBook book = new GeneratedCouncil(seed).book(people);
        book.people().forEach(tables::file);
        book.carers().forEach(carer -> carer.support()
                .forEach(support -> tables.add(
                        "carer",
                        carer.id(),
                        text(carer.born()),
                        support.type(),
                        text(support.start()),
                        text(support.end()),
                        support.assessed())));
        return tables.rows;
    }

    private void file(CaseFile file) {
        Person person = file.person();
        String id = person.id();
        add(
                "person",
                id,
                text(person.born()),
                text(person.died()),
                person.gender(),
                person.ethnicGroup(),
                person.supportReason(),
                person.unpaidCarer(),
                person.employment(),
                person.hoursWorked() == null ? "" : person.hoursWorked().toPlainString(),
                person.accommodation(),
                text(person.detained()));
        file.requests().forEach(one -> {
            add("request", one.id(), id, text(one.date()), one.route(), text(one.previousDisregard()));
            one.sequels().forEach(this::sequel);
        });
        file.shortTerm().forEach(one -> {
            add(
                    "st_max",
                    one.id(),
                    id,
                    one.requestId(),
                    one.requestId().isEmpty() ? one.route() : "",
                    text(one.start()),
                    text(one.end()));
            one.sequels().forEach(this::sequel);
        });
        file.longTerm().forEach(one -> {
            int colon = one.setting().indexOf(": ");
            add(
                    "long_term_support",
                    one.id(),
                    id,
                    text(one.start()),
                    text(one.end()),
                    colon < 0 ? one.setting() : one.setting().substring(0, colon),
                    colon < 0 ? "" : one.setting().substring(colon + 2),
                    text(one.temporary()));
        });
        file.reviews().forEach(one -> {
            add("review", one.id(), id, text(one.date()), one.planned() ? "Y" : "N", one.significantEvent());
            one.sequels().forEach(this::sequel);
        });
        file.discharges()
                .forEach(one -> add(
                        "hospital_discharge",
                        one.id(),
                        id,
                        text(one.date()),
                        text(one.reablementStart()),
                        one.atHome().map(home -> home ? "Y" : "N").orElse("")));
    }

    private void sequel(Sequel sequel) {
        add("sequel", sequel.event(), sequel.label(), text(sequel.known()), sequel.setting());
    }

    private void add(String table, String... values) {
        rows.computeIfAbsent(table, name -> new ArrayList<>()).add(List.of(values));
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String text(boolean yes) {
        return yes ? "Y" : "";
    }
}
