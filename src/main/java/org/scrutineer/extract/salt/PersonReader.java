package org.scrutineer.extract.salt;

import java.time.LocalDate;
import org.scrutineer.extract.Row;
import org.scrutineer.salt.fact.Person;

/** {@code person}. */
final class PersonReader implements RowReader {

    private static final LabelSet GENDER = Labels.of("person", "gender");
    private static final LabelSet ETHNICITY = Labels.of("person", "ethnicity");
    private static final LabelSet PRIMARY_SUPPORT_REASON = Labels.of("person", "primary_support_reason");
    private static final LabelSet UNPAID_CARER = Labels.of("person", "unpaid_carer");
    private static final LabelSet EMPLOYMENT_STATUS = Labels.of("person", "employment_status");
    private static final LabelSet ACCOMMODATION_STATUS = Labels.of("person", "accommodation_status");

    private final LocalDate today = LocalDate.now();

    @Override
    public String table() {
        return "person";
    }

    @Override
    public void read(Row row, CaseFileBuilder files) {
        String id = row.required("person_id");
        LocalDate born = Dates.required(row, "date_of_birth");
        if (born.isAfter(today)) {
            throw row.problem("date_of_birth", "L-BORN", Row.quoted(row.text("date_of_birth")), "a day that is past", "Correct the date of birth; look at the century.");
        }
        LocalDate died = Dates.read(row, "date_of_death");
        if (died != null && died.isBefore(born)) {
            throw row.problem("date_of_death", "L-DEATH", Row.quoted(row.text("date_of_death")), "a day on or after the date of birth", "Correct one of the two Dates.");
        }
        files.open(row, new Person(id, born, died, GENDER.read(row, "gender"), ETHNICITY.read(row, "ethnicity"),
                PRIMARY_SUPPORT_REASON.read(row, "primary_support_reason"), UNPAID_CARER.read(row, "unpaid_carer"),
                EMPLOYMENT_STATUS.read(row, "employment_status"), row.number("hours_worked"),
                ACCOMMODATION_STATUS.read(row, "accommodation_status"), row.yes("detained_under_mental_health_act")));
    }
}
