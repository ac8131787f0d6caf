package org.scrutineer.extract.salt;

import java.time.LocalDate;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.salt.Today;
import org.scrutineer.salt.fact.Person;

/** {@code person}. */
final class PersonReader implements RowReader {

    private final LabelSet gender;
    private final LabelSet ethnicity;
    private final LabelSet primarySupportReason;
    private final LabelSet unpaidCarer;
    private final LabelSet employmentStatus;
    private final LabelSet accommodationStatus;

    private final LocalDate today = Today.inEngland();

    PersonReader(Labels labels) {
        gender = labels.of("person", "gender");
        ethnicity = labels.of("person", "ethnicity");
        primarySupportReason = labels.of("person", "primary_support_reason");
        unpaidCarer = labels.of("person", "unpaid_carer");
        employmentStatus = labels.of("person", "employment_status");
        accommodationStatus = labels.of("person", "accommodation_status");
    }

    @Override
    public String table() {
        return "person";
    }

    @Override
    public void read(Row row, CaseFileBuilder files) {
        String id = row.required("person_id");
        LocalDate born = Dates.required(row, "date_of_birth");
        if (born.isAfter(today)) {
            throw row.problem(
                    "date_of_birth",
                    "L-BORN",
                    Row.quoted(row.text("date_of_birth")),
                    "a day that is past",
                    "Correct the date of birth; look at the century.");
        }
        LocalDate died = Dates.read(row, "date_of_death");
        if (died != null && died.isBefore(born)) {
            throw row.problem(
                    "date_of_death",
                    "L-DEATH",
                    Row.quoted(row.text("date_of_death")),
                    "a day on or after the date of birth",
                    "Correct one of the two dates.");
        }
        files.open(
                row,
                new Person(
                        id,
                        born,
                        died,
                        gender.read(row, "gender"),
                        ethnicity.read(row, "ethnicity"),
                        primarySupportReason.read(row, "primary_support_reason"),
                        unpaidCarer.read(row, "unpaid_carer"),
                        employmentStatus.read(row, "employment_status"),
                        row.number("hours_worked"),
                        accommodationStatus.read(row, "accommodation_status"),
                        row.yes("detained_under_mental_health_act")));
    }
}
