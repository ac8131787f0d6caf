package org.scrutineer.cli.council.cld;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.cli.council.Calendar;
import org.scrutineer.cli.council.CouncilRows;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.csv.CsvFile;
import org.scrutineer.salt.FinancialYear;

/**
 * Writes the demo council as one Client Level Data file, in the labels of either release. What Client Level Data has no
 * place for is left out: see {@link #notCarried}.
 */
public final class ClientLevelData {

    /** More than a council's NHS numbers reach over. */
    private static final long APART = 10_000_000L;

    private final CouncilRows council;
    private final CldEvents events;
    private final Map<String, Map<String, String>> people = new HashMap<>();
    private final Map<String, List<Map<String, String>>> sequels = new HashMap<>();

    private ClientLevelData(CouncilRows council, CldEvents events) {
        this.council = council;
        this.events = events;
        rows("person").forEach(person -> people.put(person.get("person_id"), CldPeople.client(person, events)));
        rows("sequel").forEach(sequel -> sequels.computeIfAbsent(sequel.get("event_id"), id -> new ArrayList<>())
                .add(sequel));
    }

    /** Writes the file, whole or not at all. */
    public static void write(CouncilRows council, Path file) {
        write(council, file, 1, 1);
    }

    /**
     * Writes it in the labels of a release, several times over, each time as other people: for measuring.
     *
     * @param release 1 or 2
     */
    public static void write(CouncilRows council, Path file, int times, int release) {
        write(council, file, times, release, Calendar.PERIOD.year());
    }

    /**
     * Writes it as the records of another financial year: to its 31 December, like those of 2017-18.
     *
     * @param release 1 or 2
     */
    public static void write(CouncilRows council, Path file, int times, int release, FinancialYear year) {
        LaterYear later = new LaterYear(year);
        ReleaseTwo two = release == 2 ? new ReleaseTwo() : null;
        try (CsvFile csv = new CsvFile(file, CldWords.headers().toArray(String[]::new))) {
            ClientLevelData data = new ClientLevelData(council, new CldEvents(Calendar.PERIOD, written -> {
                String[] row = later.of(two == null ? written : two.of(written));
                for (int copy = 0; copy < times; copy++) {
                    csv.row(copy == 0 ? row : asOtherPeople(row, copy));
                }
            }));
            data.rows("request").forEach(data::request);
            data.shortTerm();
            data.rows("long_term_support").forEach(data::longTerm);
            data.rows("review").forEach(data::review);
            data.rows("carer").forEach(data::carer);
            csv.finish();
        }
    }

    private static String[] asOtherPeople(String[] row, int copy) {
        String[] other = row.clone();
        List<String> headers = CldWords.headers();
        int nhs = headers.indexOf("NHS Number");
        if (!other[nhs].isEmpty()) {
            other[nhs] = String.valueOf(Long.parseLong(other[nhs]) - copy * APART);
        }
        for (String header : List.of("LA Person Unique Identifier", "Event Reference")) {
            other[headers.indexOf(header)] += "-" + copy;
        }
        return other;
    }

    /** What the same council counts to differently from Client Level Data, and why. */
    public static List<String> notCarried() {
        return List.of(
                "STS004: Client Level Data has no discharges from hospital",
                "STS002a: early cessation is not recorded, so what ended early shows by its outcome or service alone",
                "STS002b: what followed short-term support of existing clients is not recorded; only how many there "
                        + "were",
                "LTS001 and LTS003: a part direct payment is written as a direct payment beside a managed budget, and "
                        + "counts as a direct payment",
                "LTS002: increased, decreased and suspended support are not recorded",
                "LTS004: detention under the Mental Health Act is not recorded",
                "requests whose support began on the day of the request are taken for those of existing clients");
    }

    private List<Map<String, String>> rows(String name) {
        ContractTable table = Contract.get().table(name);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String[] values : council.rows(table)) {
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < values.length; i++) {
                row.put(table.columns().get(i).name(), values[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    /**
     * The first sequel recorded, which the council's own hierarchy puts first; null while none is known on the last
     * day.
     */
    private Map<String, String> sequel(String event) {
        List<Map<String, String>> known = sequels.getOrDefault(event, List.of());
        return known.isEmpty() || events.known(known.get(0).get("known_date")).isEmpty() ? null : known.get(0);
    }

    private void request(Map<String, String> request) {
        Map<String, String> sequel = sequel(request.get("request_id"));
        if (sequel == null) {
            return;
        }
        Map<String, String> person = people.get(request.get("person_id"));
        CldWords.Word word = CldWords.of("request", sequel.get("sequel"));
        String end = sequel.get("known_date");
        events.finished(
                "Request",
                person,
                request.get("request_date"),
                end,
                word.value(request.get("request_id")),
                "Request: Route of Access",
                CldWords.of("route", request.get("route_of_access")).value(""));
        followedBy(word, person, end);
    }

    private void followedBy(CldWords.Word word, Map<String, String> person, String end) {
        if (!word.service().isEmpty()) {
            LocalDate last = LocalDate.parse(end);
            String start = (last.isBefore(events.last()) ? last.plusDays(1) : last).toString();
            events.service(
                    person,
                    start,
                    LocalDate.parse(start).plusDays(21).toString(),
                    "Service ended as planned",
                    word.service(),
                    word.component(),
                    "");
        }
    }

    private void shortTerm() {
        for (Map<String, String> period : rows("st_max")) {
            Map<String, String> person = people.get(period.get("person_id"));
            Map<String, String> sequel = sequel(period.get("st_max_id"));
            String outcome = "Progress to Reablement/ST-Max";
            CldWords.Word word = null;
            if (sequel != null) {
                word = CldWords.of(
                        period.get("request_id").isEmpty() ? "existing" : "short-term",
                        period.get("request_id").isEmpty() ? "" : sequel.get("sequel"));
                boolean died =
                        !person.get("Date of Death").isEmpty() && word.value("").equals("NFA - 100% NHS funded care");
                outcome = died ? "NFA - Deceased" : word.value("");
            }
            events.service(
                    person,
                    period.get("start_date"),
                    period.get("end_date"),
                    outcome,
                    "Short Term Support: ST-Max",
                    "Reablement",
                    "");
            if (word != null) {
                followedBy(word, person, period.get("end_date"));
            }
        }
    }

    private void longTerm(Map<String, String> support) {
        Map<String, String> person = people.get(support.get("person_id"));
        CldWords.Word word = support.get("temporary").equals("Y")
                ? CldWords.of("temporary", "")
                : CldWords.of("setting", support.get("setting"));
        boolean died =
                !support.get("end_date").isEmpty() && support.get("end_date").equals(person.get("Date of Death"));
        String outcome = died ? "NFA - Deceased" : "NFA - Support ended: Other reason";
        String mechanisms = support.get("delivery_mechanism").isEmpty()
                ? ""
                : CldWords.of("mechanism", support.get("delivery_mechanism")).value("");
        for (String mechanism : mechanisms.split("\\+")) {
            events.service(
                    person,
                    support.get("start_date"),
                    support.get("end_date"),
                    outcome,
                    word.service(),
                    mechanism.equals("Direct Payment") ? mechanism : word.component(),
                    mechanism);
        }
    }

    private void review(Map<String, String> review) {
        Map<String, String> sequel = sequel(review.get("review_id"));
        if (sequel != null) {
            Map<String, String> person = people.get(review.get("person_id"));
            events.finished(
                    "Review",
                    person,
                    review.get("review_date"),
                    review.get("review_date"),
                    CldWords.of("review", sequel.get("sequel")).value(""),
                    "Review Reason",
                    CldWords.of("event", review.get("significant_event")).value(""),
                    "Method of Review",
                    person.get("Has Unpaid Carer").equals("Yes") ? "Service User and Carer" : "Service User Only");
        }
    }

    private void carer(Map<String, String> carer) {
        Map<String, String> details = CldPeople.carer(carer);
        String type = carer.get("support_type");
        if (type.startsWith("Information") || type.startsWith("No Direct")) {
            // Advice and assessments are events of a day, not services: given on the last day on which the carer was in
            // touch.
            String start = carer.get("start_date");
            String day = LocalDate.parse(start).isBefore(Calendar.PERIOD.start())
                    ? carer.get("end_date").isEmpty()
                            ? Calendar.PERIOD.start().plusDays(30).toString()
                            : carer.get("end_date")
                    : start;
            events.finished(
                    "Assessment",
                    details,
                    day,
                    day,
                    CldWords.of("carer support", type).value(""));
            return;
        }
        for (String mechanism : CldWords.of("mechanism", type).value("").split("\\+")) {
            events.service(
                    details,
                    carer.get("start_date"),
                    carer.get("end_date"),
                    "Service ended as planned",
                    "Carer Support: Direct to Carer",
                    mechanism.equals("Direct Payment") ? mechanism : "Other Carer Support",
                    mechanism);
        }
    }
}
