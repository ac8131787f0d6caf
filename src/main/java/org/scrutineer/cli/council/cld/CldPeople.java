package org.scrutineer.cli.council.cld;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A person's details, which stand in every row of theirs. Nobody has a name, and NHS numbers are of the range kept for
 * tests.
 */
final class CldPeople {

    private CldPeople() {}

    static Map<String, String> client(Map<String, String> person, CldEvents events) {
        Map<String, String> details = of(person.get("person_id"), "999", "Service User", person.get("date_of_birth"));
        details.put("Gender", person.get("gender"));
        details.put(
                "Ethnicity",
                CldWords.value("ethnicity", person.get("ethnicity")).replace(": ", " - "));
        details.put("Date of Death", events.known(person.get("date_of_death")));
        details.put("Primary Support Reason", CldWords.value("reason", person.get("primary_support_reason")));
        details.put("Accommodation Status", person.get("accommodation_status"));
        details.put("Employment Status", CldWords.value("employment", person.get("employment_status")));
        details.put("Has Unpaid Carer", CldWords.value("carer status", person.get("unpaid_carer")));
        return details;
    }

    static Map<String, String> carer(Map<String, String> carer) {
        Map<String, String> details = of(carer.get("carer_id"), "998", "Carer", carer.get("date_of_birth"));
        details.put("Primary Support Reason", "Social Support: Support to Carer");
        details.put("Adult 1 Linked Person_ID", carer.get("cared_for_person_id"));
        details.put(
                "No. of adults being cared for",
                carer.get("cared_for_person_id").isEmpty() ? "" : "1");
        return details;
    }

    private static Map<String, String> of(String id, String range, String type, String born) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("NHS Number", nhsNumber(range + "%06d".formatted(Integer.parseInt(id.substring(1)))));
        details.put("LA Person Unique Identifier", id);
        details.put("Client Type", type);
        details.put("Date of Birth", born);
        return details;
    }

    /**
     * Nine digits with their check digit; blank for the one in eleven that has none, as some people's numbers are not
     * known.
     */
    static String nhsNumber(String nine) {
        int sum = 0;
        for (int i = 0; i < nine.length(); i++) {
            sum += (nine.charAt(i) - '0') * (10 - i);
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? "" : nine + check;
    }
}
