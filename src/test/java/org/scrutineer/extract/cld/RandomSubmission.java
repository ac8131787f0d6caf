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
    private static final int[] SHORT_GAPS = {0, 0, 1, 1, 2, 3, 4, 5, 27, 28, 29};
    private static final List<String> TYPES =
            List.of("Service", "Service", "Service", "Service", "Assessment", "Review", "Request", "Request");
    private static final List<String> SUPPORTED_TYPES = List.of("Service", "Service", "Service", "Service", "Request");
    private static final List<String> CARER_TYPES = List.of("Service", "Assessment", "Review", "Request");
    private static final List<LocalDate> YEARS_BEFORE =
            List.of(LocalDate.of(2024, 6, 30), LocalDate.of(2024, 9, 30), LocalDate.of(2025, 3, 31));
    private static final List<String> CARER = List.of("Yes", "No", "No", "Unknown", "");
    private static final List<String> REPEATED = List.of(
            "Event Outcome",
            "Accommodation Status",
            "Employment Status",
            "Primary Support Reason",
            "Ethnicity",
            "Has Unpaid Carer",
            "Gender",
            "Date of Birth");
    private static final List<String> HEADINGS = List.of(
            "LA Code",
            "NHS Number",
            "LA Person Unique Identifier",
            "Gender",
            "Ethnicity",
            "Date of Birth",
            "Date of Death",
            "Client Type",
            "Primary Support Reason",
            "Accommodation Status",
            "Employment Status",
            "Has Unpaid Carer",
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
    private final ReleaseWords words;
    private final List<Map<String, String>> rows = new ArrayList<>();
    private final List<String> spells = new ArrayList<>();
    private LocalDate day;
    private Life life;
    private int nth;

    /** What a person's events are crowded on. */
    private enum Life {
        ANY,
        /** Requests and what follows them within days. */
        ASKING,
        /** Long-term support about the first and the last day of the year and a year before it. */
        SUPPORTED
    }

    public RandomSubmission(long seed, int release, int people) {
        random = new Random(seed);
        words = ReleaseWords.of(release);
        for (int i = 1; i <= people; i++) {
            person(i);
        }
    }

    private void person(int number) {
        Map<String, String> who = new LinkedHashMap<>();
        who.put("LA Code", "999");
        who.put("NHS Number", chance(3) ? "" : String.valueOf(9_000_000_000L + number));
        who.put("LA Person Unique Identifier", "P" + number);
        who.put("Gender", any(List.of("Male", "Female", "Unknown", "")));
        who.put("Ethnicity", any(words.ethnicities()));
        who.put("Has Unpaid Carer", any(CARER));
        LocalDate end = LocalDate.of(2025, 7, 1).plusDays(random.nextInt(300));
        int age = any(List.of(17, 18, 24, 25, 40, 64, 65, 70, 74, 75, 84, 85, 90));
        who.put(
                "Date of Birth",
                chance(12)
                        ? ""
                        : end.minusYears(age).minusDays(random.nextInt(40)).toString());
        life = any(List.of(Life.ANY, Life.ASKING, Life.SUPPORTED));
        boolean carer = life == Life.ANY && chance(3);
        who.put("Client Type", carer ? any(words.carers()) : words.client());
        day = switch (life) {
            case ANY -> LocalDate.of(2024, 6, 1).plusDays(random.nextInt(550));
            case ASKING -> LocalDate.of(2025, 2, 1).plusDays(random.nextInt(400));
            case SUPPORTED -> any(YEARS_BEFORE).plusDays(random.nextInt(5) - 2L);
        };
        int events = 1 + random.nextInt(7);
        if (chance(9)) {
            who.put("Date of Death", day.plusDays(random.nextInt(500)).toString());
        }
        for (int i = 0; i < events; i++) {
            nth = i;
            event(new LinkedHashMap<>(who), carer);
        }
        if (chance(2) && !carer) {
            stays("P" + number);
        }
    }

    private void event(Map<String, String> row, boolean carer) {
        day = chance(8) || nth == 0 ? day : day.plusDays(gap());
        row.put("Primary Support Reason", any(words.reasons()));
        row.put("Accommodation Status", chance(3) ? "" : any(words.homes()));
        row.put("Employment Status", chance(6) ? "" : any(words.employments()));
        if (chance(6)) {
            String field = any(List.of("Gender", "Ethnicity", "Has Unpaid Carer"));
            row.put(field, other(field));
        }
        row.put("Event Reference", String.format("E%05d", rows.size() + 1));
        row.put("Event Start Date", day.toString());
        if (chance(25)) {
            row.put(any(List.of("NHS Number", "Date of Death")), "");
        }
        String type = life == Life.ASKING && nth < 2
                ? List.of("Request", "Service").get(nth)
                : any(carer ? CARER_TYPES : life == Life.SUPPORTED ? SUPPORTED_TYPES : TYPES);
        row.put("Event Type", type);
        row.put("Event Outcome", chance(6) ? "" : chance(30) ? "Something else" : any(words.outcomes()));
        LocalDate end = day.plusDays(chance(2) ? random.nextInt(40) : gap());
        boolean open = type.equals("Service") && chance(4);
        row.put("Event End Date", open ? "" : end.toString());
        if (type.equals("Service")) {
            row.put(
                    "Service Type",
                    carer
                            ? any(words.carerServices())
                            : life == Life.SUPPORTED
                                    ? any(words.services().subList(1, 5))
                                    : chance(2) ? words.services().get(0) : any(words.services()));
            row.put(
                    "Service Component",
                    chance(4)
                            ? ""
                            : carer && chance(2)
                                    ? words.carerRespite()
                                    : chance(4) ? words.components().get(0) : any(words.components()));
            row.put("Delivery Mechanism", chance(4) ? "" : any(words.mechanisms()));
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
        again.put("Event Reference", String.format("E%05d", rows.size() + 1));
        String field = any(REPEATED);
        again.put(
                field,
                switch (field) {
                    case "Event Outcome" -> any(words.outcomes());
                    case "Accommodation Status" -> any(words.homes());
                    case "Employment Status" -> any(words.employments());
                    case "Primary Support Reason" -> any(words.reasons());
                    case "Gender", "Ethnicity", "Has Unpaid Carer" -> other(field);
                    default ->
                        row.get("Date of Birth").isEmpty()
                                ? ""
                                : LocalDate.parse(row.get("Date of Birth"))
                                        .plusMonths(1)
                                        .toString();
                });
        return again;
    }

    private String other(String field) {
        return switch (field) {
            case "Gender" -> any(List.of("Male", "Female", "Unknown", ""));
            case "Ethnicity" -> any(words.ethnicities());
            default -> any(CARER);
        };
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
        int[] gaps = life == Life.ANY || chance(5) ? GAPS : SHORT_GAPS;
        return gaps[random.nextInt(gaps.length)];
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
