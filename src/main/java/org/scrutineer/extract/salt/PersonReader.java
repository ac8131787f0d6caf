package org.scrutineer.extract.salt;

import java.time.LocalDate;
import org.scrutineer.extract.Row;
import org.scrutineer.salt.fact.Person;

/** {@code person}. */
final class PersonReader implements RowReader {

    @Override
    public String table() {
        return "person";
    }

    @Override
    public void read(Row row, Files files) {
        String id = row.required("person_id");
        LocalDate born = files.dates().required(row, "date_of_birth");
        LocalDate died = files.dates().read(row, "date_of_death");
        if (died != null && died.isBefore(born)) {
            throw row.problem("date_of_death", "L-DEATH", Row.quoted(row.text("date_of_death")), "a day on or after the date of birth", "Correct one of the two dates.");
        }
        files.open(row, new Person(id, born, died, Labels.of(table(), "gender").read(row, "gender"), Labels.of(table(), "ethnicity").read(row, "ethnicity"),
                Labels.of(table(), "primary_support_reason").read(row, "primary_support_reason"), Labels.of(table(), "unpaid_carer").read(row, "unpaid_carer"),
                Labels.of(table(), "employment_status").read(row, "employment_status"), row.number("hours_worked"),
                Labels.of(table(), "accommodation_status").read(row, "accommodation_status"), row.yes("detained_under_mental_health_act")));
    }
}
