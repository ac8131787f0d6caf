package org.scrutineer.extract.cld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.extract.contract.CldColumns;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.source.Sources;
import org.scrutineer.rules.RuleFile;

/** Every field of a submission as the department's check will see it. */
class DepartmentCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);

    @TempDir
    private Path folder;

    /** A row of all 50 columns with some values; the rest is a service of a client that passes. */
    private DepartmentCheck check(String... rows) throws IOException {
        List<String> names = CldColumns.table().columns().stream()
                .map(ContractTable.Column::name)
                .toList();
        StringBuilder csv = new StringBuilder(String.join(",", names)).append('\n');
        for (String row : rows) {
            List<String> values = names.stream().map(name -> value(row, name)).toList();
            csv.append(String.join(",", values)).append('\n');
        }
        Path file = folder.resolve("cld.csv");
        Files.writeString(file, csv);
        return DepartmentCheck.of(Sources.open(file), TODAY);
    }

    private static String value(String row, String name) {
        String usual = "la_code=999;reporting_period_start_date=2025-04-01;reporting_period_end_date=2026-03-31;"
                + "la_person_unique_identifier=P1;gender=Female;ethnicity=White: Irish;date_of_birth=1950-01-01;"
                + "client_type=Service user;primary_support_reason=Mental health support;accommodation_status=Unknown;"
                + "employment_status=Unknown;has_unpaid_carer=No;event_type=Service;event_start_date=2025-05-01;"
                + "event_outcome=Continuation of support or services;service_type=Long term support: Community;"
                + "service_component=Shared Lives";
        String found = "";
        for (String one : (usual + ";" + row).split(";")) {
            String[] pair = one.split("=", 2);
            found = pair[0].equals(name) ? pair[1] : found;
        }
        return found;
    }

    private static String failing(DepartmentCheck check) {
        return check.fields().stream()
                .filter(one -> one.failedRows() > 0)
                .map(one -> one.header() + " " + one.failedRows() + "/" + one.rows())
                .collect(Collectors.joining("; "));
    }

    @Test
    void aRowThatIsWrittenAsItShouldBePasses() throws IOException {
        DepartmentCheck check = check("event_type=Service");
        assertEquals("", failing(check));
        assertEquals(List.of(), check.findings());
        assertEquals(50, check.fields().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gender=                                        | Gender 1/1                   | F-BLANK",
                "gender=FEMALE                                  | Gender 1/1                   | F-CAPITALS",
                "gender=Feminine                                | ''                           | ''",
                "client_type=Service User                       | Client Type 1/1              | F-RELEASE",
                "client_type=service user                       | Client Type 1/1              | F-CAPITALS",
                "client_type=Someone                            | Client Type 1/1              | ''",
                "primary_support_reason=Mental Health Support   | ''                           | F-RELEASE",
                "primary_support_reason=MENTAL health support   | ''                           | F-CAPITALS",
                "ethnicity=White                                | Ethnicity 1/1                | ''",
                "ethnicity=White - Irish                        | Ethnicity 1/1                | F-RELEASE",
                "service_type=                                  | Service Type 1/1             | F-BLANK",
                "delivery_mechanism=                            | ''                           | ''",
                "delivery_mechanism=Direct Payment              | Delivery Mechanism 1/1       | F-RELEASE",
                "request_route_of_access=Prison                 | ''                           | ''",
                "unit_cost=12.5                                 | ''                           | ''",
                "unit_cost=12.505                               | Unit Cost 1/1                | F-NUMBER",
                "unit_cost=£12                                  | Unit Cost 1/1                | F-NUMBER",
                "planned_units_per_week=-1                      | Planned units per week 1/1   | F-NUMBER",
                "event_start_date=2062-01-01                    | Event Start Date 1/1         | F-DAY",
                "event_start_date=1900-01-01                    | Event Start Date 1/1         | F-DAY",
                "event_start_date=1949-12-31                    | Event Start Date 1/1         | F-DAY",
                "event_end_date=2027-01-01                      | ''                           | ''",
                "event_end_date=2099-12-31                      | Event End Date 1/1           | F-DAY",
                "client_type=Unpaid carer;adult_1_linked_person_id=P1 | Adult 1 Linked Person_ID 1/1 | F-LINKED",
                "client_type=Unpaid carer;adult_2_linked_person_id=P2/P3 | Adult 2 Linked Person_ID 1/1 | F-LINKED",
                "ethnicity=A                                    | Ethnicity 1/1                | ''",
                "event_end_date=9999-12-31                      | Event End Date 1/1           | F-DAY",
                "date_of_birth=1800-01-01                       | Date of Birth 1/1            | ''",
                "date_of_birth=2030-01-01                       | Date of Birth 1/1; Event Start Date 1/1 | F-DAY",
                "date_of_death=1900-01-01                       | Date of Death 1/1            | ''",
                "date_of_death=1949-01-01                       | Date of Death 1/1            | ''",
                "nhs_number=9434765919                          | ''                           | ''",
                "nhs_number=9434765918                          | NHS Number 1/1               | ''",
                "nhs_number=9999999999                          | NHS Number 1/1               | ''",
                "la_code=E08000032                              | LA Code 1/1                  | F-FORM",
                "provider_cqc_location_id=Rose House            | Provider CQC Location ID 1/1 | F-FORM",
                "postcode=ab1 2cd                               | Postcode 1/1                 | F-FORM",
                "la_person_unique_identifier=1.23E+09           | LA Person Unique Identifier 1/1 | ''"
            })
    void aValueFailsForWhatItIs(String value, String failing, String rule) throws IOException {
        DepartmentCheck check = check(value);
        assertEquals(failing, failing(check), value);
        assertEquals(
                rule,
                check.findings().stream().map(one -> one.code()).distinct().collect(Collectors.joining(" ")));
    }

    @Test
    void allFaultsOfARowAreNamedAtOnce() throws IOException {
        assertEquals(
                Set.of("F-BLANK", "F-CAPITALS", "F-RELEASE", "F-NUMBER", "F-DAY", "F-FORM"),
                check(
                                "gender=;has_unpaid_carer=yes;delivery_mechanism=Direct Payment;unit_cost=x;event_start_date=2062-01-01;"
                                        + "gp_practice_code=the surgery")
                        .findings()
                        .stream()
                        .map(one -> one.code())
                        .collect(Collectors.toSet()));
    }

    @Test
    void statusGoesByTheTypeOfTheEventAndByTheClient() throws IOException {
        String request = "event_type=Request;service_type=;service_component=;event_end_date=2025-05-01;";
        assertEquals("Request: Route of Access 1/1", failing(check(request)));
        assertEquals("Event End Date 1/1; Request: Route of Access 1/1", failing(check(request + "event_end_date=")));
        assertEquals("", failing(check("client_type=Unpaid carer;accommodation_status=;has_unpaid_carer=")));
        assertEquals("Accommodation Status 1/1", failing(check("accommodation_status=")));
        assertEquals(
                "",
                failing(
                        check(
                                "client_type=Unpaid carer known by association;event_type=;event_start_date=;"
                                        + "event_outcome=;service_type=;service_component=;date_of_birth=;ethnicity=;primary_support_reason=")));
    }

    @Test
    void codesOfReleaseOnePassForMonthsBeforeOctober2025() throws IOException {
        String service = "client_type=Service User;service_type=Long Term Support: Community;";
        assertEquals("", failing(check(service + "reporting_period_end_date=2025-06-30")));
        assertEquals(
                "Client Type 1/1; Service Type 1/1", failing(check(service + "reporting_period_end_date=2025-12-31")));
    }

    @Test
    void linkedPeopleMustBeInTheFile() throws IOException {
        String carer = "client_type=Unpaid carer;adult_1_linked_person_id=";
        assertEquals("", failing(check("gender=Male", "la_person_unique_identifier=C1;" + carer + "P1")));
        DepartmentCheck check = check(carer + "P2", carer + "P2", carer + "P3");
        assertEquals("Adult 1 Linked Person_ID 3/3", failing(check));
        assertTrue(check.findings().stream()
                .allMatch(one -> one.code().equals("F-LINKED") && !one.found().contains("P2")));
    }

    /** Every code of the rule file is understood by the reader, and passes the check of its release. */
    @Test
    void everyOfficialCodePassesInItsRelease() throws IOException {
        for (RuleFile.Line line : RuleFile.read("cld/codes.csv")) {
            for (String release : line.get("release").split("\\|")) {
                if (!release.isEmpty()) {
                    ExactCodes codes = ExactCodes.of(line.get("column"));
                    FieldValidity verdict =
                            codes.verdict(line.get("code"), release.equals("1")).validity();
                    assertEquals(FieldValidity.VALID, verdict, line.get("column") + ": " + line.get("code"));
                }
            }
        }
    }
}
