package org.scrutineer.extract.cld;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A submission of chance in the official labels of either release, crowded on the edges of the rules: events on one
 * day, gaps of 0 to 8 days, of 13 and 14, 83 to 85, 89 to 92, 364 to 366, deaths, blanks, and rows that disagree.
 */
public final class RandomSubmission {

    private static final int[] GAPS = {
        0, 0, 1, 1, 2, 3, 4, 5, 6, 7, 7, 8, 8, 13, 14, 27, 28, 29, 83, 84, 85, 89, 90, 91, 92, 300, 364, 365, 366
    };
    private static final List<String> HEADINGS = List.of(
            "LA Code",
            "NHS Number",
            "LA Person Unique Identifier",
            "Gender",
            "Date of Birth",
            "Date of Death",
            "Client Type",
            "Primary Support Reason",
            "Accommodation Status",
            "Event Type",
            "Event Reference",
            "Event Start Date",
            "Event End Date",
            "Event Description",
            "Event Outcome",
            "Request: Route of Access",
            "Assessment Type",
            "Service Type",
            "Service Component",
            "Delivery Mechanism",
            "Review Reason",
            "Method of Review");

    private final Random random;
    private final Words words;
    private final List<Map<String, String>> rows = new ArrayList<>();
    private final List<String> spells = new ArrayList<>();
    private LocalDate day;

    public RandomSubmission(long seed, int release, int people) {
        random = new Random(seed);
        words = Words.of(release);
        for (int i = 1; i <= people; i++) {
            person(i);
        }
    }

    /** The official labels of a release, as far as the measures ask for them. */
    private record Words(
            List<String> outcomes,
            List<String> services,
            List<String> components,
            List<String> mechanisms,
            List<String> homes,
            String client,
            List<String> carers,
            List<String> carerServices,
            String learning,
            String carerRespite) {

        static Words of(int release) {
            return release == 1
                    ? new Words(
                            List.of(
                                    "Progress to Reablement/ST-Max",
                                    "Progress to Assessment",
                                    "Admitted to hospital",
                                    "Progress to Support Planning / Services",
                                    "Progress to End of Life Care",
                                    "No change in package",
                                    "Service ended as planned",
                                    "Progress to financial assessment",
                                    "Provision of service",
                                    "NFA - Deceased",
                                    "NFA - Moved to another LA",
                                    "NFA - 100% NHS funded care",
                                    "NFA - Information & Advice / Signposting only",
                                    "NFA - Self-funded client (Inc. 12wk disregard)",
                                    "NFA - Support declined",
                                    "NFA - Support ended: Other reason",
                                    "NFA - No services offered: Other reason",
                                    "NFA- Other"),
                            List.of(
                                    "Short Term Support: ST-Max",
                                    "Long Term Support: Nursing Care",
                                    "Long Term Support: Residential Care",
                                    "Long Term Support: Community",
                                    "Long Term Support: Prison",
                                    "Short Term Support: Ongoing Low Level",
                                    "Short Term Support: Other Short Term"),
                            List.of(
                                    "Reablement",
                                    "Short Term Residential Care",
                                    "Short Term Nursing Care",
                                    "Long Term Residential Care",
                                    "Long Term Nursing Care",
                                    "Home Support",
                                    "Extra Care Housing",
                                    "Shared Lives",
                                    "Community Supported Living",
                                    "Equipment",
                                    "Direct Payment",
                                    "Day Support"),
                            List.of("Direct Payment", "CASSR Managed Personal Budget", "CASSR Commissioned Support"),
                            List.of(
                                    "Owner occupier or shared ownership scheme",
                                    "Tenant",
                                    "Tenant - private landlord",
                                    "Rough sleeper / squatting",
                                    "Registered care home",
                                    "Unknown"),
                            "Service User",
                            List.of("Carer", "Carer known by association"),
                            List.of(
                                    "Carer Support: Direct to Carer",
                                    "Carer Support: Support involving the person cared-for"),
                            "Learning Disability Support",
                            "Carer Respite")
                    : new Words(
                            List.of(
                                    "Progress to reablement/ST-Max",
                                    "Progress to assessment, review or reassessment",
                                    "Progress to support planning or services",
                                    "Continuation of support or services",
                                    "Admitted to hospital",
                                    "NFA: Responsibility moved to another local authority",
                                    "NFA: Referral to NHS services or NHS funded social care",
                                    "NFA: Self-funded client or under 12wk disregard",
                                    "NFA: Information and advice or signposting",
                                    "NFA: Referral to other service within the local authority",
                                    "NFA: Support declined",
                                    "NFA: Deceased",
                                    "NFA: Support ended as planned",
                                    "NFA: Support ended for other reason",
                                    "NFA: No services offered for other reason",
                                    "NFA: Other"),
                            List.of(
                                    "Short term support: ST-Max",
                                    "Long term support: Nursing care",
                                    "Long term support: Residential care",
                                    "Long term support: Community",
                                    "Long term support: Prison",
                                    "Short term support: Ongoing low level",
                                    "Short term support: Other short term"),
                            List.of(
                                    "Reablement",
                                    "Short term residential care",
                                    "Short term nursing care",
                                    "Long term residential care",
                                    "Long term nursing care",
                                    "Home support or domiciliary care",
                                    "Extra care housing",
                                    "Shared Lives",
                                    "Community supported living",
                                    "Equipment",
                                    "Direct payment",
                                    "Day support"),
                            List.of("Direct payment", "CASSR managed personal budget", "CASSR commissioned support"),
                            List.of(
                                    "Owner occupier or shared ownership scheme",
                                    "Tenant: Local authority or other social housing provider",
                                    "Tenant: Private landlord",
                                    "Rough sleeper or squatting",
                                    "Registered care home",
                                    "Unknown"),
                            "Service user",
                            List.of("Unpaid carer", "Unpaid carer known by association"),
                            List.of(
                                    "Unpaid carer support: Direct to unpaid carer",
                                    "Unpaid carer support: Support involving the person cared-for"),
                            "Learning Disability Support",
                            "Unpaid carer respite");
        }
    }

    private void person(int number) {
        Map<String, String> who = new LinkedHashMap<>();
        who.put("LA Code", "999");
        who.put("NHS Number", chance(3) ? "" : String.valueOf(9_000_000_000L + number));
        who.put("LA Person Unique Identifier", "P" + number);
        who.put("Gender", any(List.of("Male", "Female", "Unknown", "")));
        LocalDate end = LocalDate.of(2025, 7, 1).plusDays(random.nextInt(300));
        int age = any(List.of(17, 18, 24, 25, 40, 64, 65, 70, 74, 75, 84, 85, 90));
        who.put(
                "Date of Birth",
                chance(12)
                        ? ""
                        : end.minusYears(age).minusDays(random.nextInt(40)).toString());
        boolean carer = chance(5);
        who.put("Client Type", carer ? any(words.carers) : words.client);
        day = LocalDate.of(2024, 6, 1).plusDays(random.nextInt(550));
        int events = 1 + random.nextInt(7);
        if (chance(9)) {
            who.put("Date of Death", day.plusDays(random.nextInt(500)).toString());
        }
        for (int i = 0; i < events; i++) {
            event(new LinkedHashMap<>(who), carer);
        }
        if (chance(2) && !carer) {
            stays("P" + number);
        }
    }

    private void event(Map<String, String> row, boolean carer) {
        day = chance(8) ? day : day.plusDays(gap());
        row.put(
                "Primary Support Reason",
                any(List.of(words.learning, words.learning, "Mental Health Support", "Unknown", "")));
        row.put("Accommodation Status", chance(3) ? "" : any(words.homes));
        row.put("Event Reference", "E" + (rows.size() + 1));
        row.put("Event Start Date", day.toString());
        String type = any(
                carer
                        ? List.of("Service", "Assessment", "Review", "Request")
                        : List.of(
                                "Service",
                                "Service",
                                "Service",
                                "Service",
                                "Assessment",
                                "Review",
                                "Request",
                                "Request"));
        row.put("Event Type", type);
        row.put("Event Outcome", chance(6) ? "" : chance(30) ? "Something else" : any(words.outcomes));
        LocalDate end = day.plusDays(chance(2) ? random.nextInt(40) : gap());
        boolean open = type.equals("Service") && chance(4);
        row.put("Event End Date", open ? "" : end.toString());
        if (type.equals("Service")) {
            row.put(
                    "Service Type",
                    carer ? any(words.carerServices) : chance(2) ? words.services.get(0) : any(words.services));
            row.put(
                    "Service Component",
                    chance(4)
                            ? ""
                            : carer && chance(2)
                                    ? words.carerRespite
                                    : chance(4) ? words.components.get(0) : any(words.components));
            row.put("Delivery Mechanism", chance(4) ? "" : any(words.mechanisms));
        } else if (type.equals("Assessment")) {
            row.put(
                    "Assessment Type",
                    any(List.of("Short term assessment", "Long term assessment", "Long term assessment", "")));
        } else if (type.equals("Request")) {
            row.put("Request: Route of Access", any(List.of("Discharge from Hospital", "Community / Other route")));
            row.put("Event Description", chance(3) ? "Conversation 1" : "");
        } else {
            row.put("Review Reason", "Planned");
            row.put("Method of Review", "Service User Only");
        }
        rows.add(row);
        if (chance(12)) {
            rows.add(repeated(row));
        }
        day = open || chance(3) ? day : end;
    }

    /** The same event again, a detail changed. */
    private Map<String, String> repeated(Map<String, String> row) {
        Map<String, String> again = new LinkedHashMap<>(row);
        again.put("Event Reference", "E" + (rows.size() + 1));
        String field = any(List.of("Event Outcome", "Accommodation Status", "Gender", "Date of Birth"));
        again.put(
                field,
                switch (field) {
                    case "Event Outcome" -> any(words.outcomes);
                    case "Accommodation Status" -> any(words.homes);
                    case "Gender" -> any(List.of("Male", "Female"));
                    default ->
                        row.get("Date of Birth").isEmpty()
                                ? ""
                                : LocalDate.parse(row.get("Date of Birth"))
                                        .plusMonths(1)
                                        .toString();
                });
        return again;
    }

    /** Stays around the starts of the person's services. */
    private void stays(String person) {
        for (Map<String, String> row : List.copyOf(rows)) {
            if (row.get("LA Person Unique Identifier").equals(person)
                    && row.get("Event Type").equals("Service")
                    && chance(2)) {
                LocalDate out = LocalDate.parse(row.get("Event Start Date")).plusDays(random.nextInt(14) - 9L);
                stay(person, out.minusDays(random.nextInt(12)), out);
                if (chance(2)) {
                    LocalDate again = out.plusDays(any(List.of(1, 20, 83, 84, 85)));
                    stay(person, again, again.plusDays(random.nextInt(4)));
                }
            }
        }
    }

    private void stay(String person, LocalDate in, LocalDate out) {
        spells.add(
                String.join(",", person, in.toString(), out.toString(), chance(2) ? "Y" : "N", chance(8) ? "Y" : "N"));
    }

    private int gap() {
        return GAPS[random.nextInt(GAPS.length)];
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** The submission as a CSV file. */
    public String csv() {
        StringBuilder text = new StringBuilder();
        line(HEADINGS, text);
        rows.forEach(row -> line(
                HEADINGS.stream().map(heading -> row.getOrDefault(heading, "")).toList(), text));
        return text.toString();
    }

    private static void line(List<String> values, StringBuilder text) {
        for (int i = 0; i < values.size(); i++) {
            text.append(i == 0 ? "" : ",").append('"').append(values.get(i)).append('"');
        }
        text.append('\n');
    }

    /** The stays in hospital as a CSV file. */
    public String hospital() {
        return "person_id,admission_date,discharge_date,emergency,died_in_hospital\n" + String.join("\n", spells)
                + "\n";
    }
}
