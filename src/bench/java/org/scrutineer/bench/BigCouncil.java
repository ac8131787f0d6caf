package org.scrutineer.bench;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.scrutineer.salt.layout.RuleSet;

/**
 * A synthetic council of any size in the SALT contract, written as it is made and the same every time. Rows of one
 * person lie apart, as they do in an extract that is ordered by the identifiers of its rows; dates gather around the
 * edges of the year, where the rules bite.
 */
final class BigCouncil {

    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final List<String> SETTINGS = columns("LTS001a", "1a");
    private static final List<String> ROUTES = rows("STS001", "1a");
    private static final List<String> REASONS = rows("LTS001a", "1a");
    /** A step that is prime to every number of people here, so that stepping meets everybody before anybody twice. */
    private static final long STEP = 1_000_003;

    private final Path folder;
    private final int support;
    private final int people;
    private final SplittableRandom random = new SplittableRandom(20180331);

    private BigCouncil(Path folder, int support) {
        this.folder = folder;
        this.support = support;
        this.people = support / 4;
    }

    /** Writes a council with so many rows of long-term support; a folder that has it already is left as it is. */
    static void write(Path folder, int support) throws IOException {
        Path whole = folder.resolve("whole");
        if (Files.notExists(whole)) {
            Files.createDirectories(folder);
            new BigCouncil(folder, support).write();
            Files.createFile(whole);
        }
    }

    private void write() throws IOException {
        try (CsvWriter csv = open(
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
                "detained_under_mental_health_act")) {
            List<String> homes = new java.util.ArrayList<>(rows("LTS004", "2a"));
            homes.addAll(rows("LTS004", "2b"));
            for (int i = 0; i < people; i++) {
                csv.writeRecord(
                        person(i),
                        born(),
                        chance(6) ? day() : "",
                        chance(3) ? "" : one(List.of("Male", "Male", "Female", "Female", "Other")),
                        one(List.of("White: Irish", "White", "Other: Arab", "")),
                        chance(3) ? "" : one(REASONS),
                        chance(5) ? "" : one(List.of("Carer", "No carer", "No carer", "Not known")),
                        chance(60) ? "" : one(rows("LTS004", "1")),
                        chance(80) ? "" : "" + random.nextInt(40),
                        chance(50) ? "" : one(homes),
                        chance(2) ? "Y" : "");
            }
        }
        int requests = support / 10;
        try (CsvWriter csv = open(
                "request", "request_id", "person_id", "request_date", "route_of_access", "previous_disregard_or_dpa")) {
            for (int i = 0; i < requests; i++) {
                csv.writeRecord("R" + i, asker(i), day(), one(ROUTES), chance(20) ? "Y" : "N");
            }
        }
        int shortTerm = support / 20;
        try (CsvWriter csv =
                open("st_max", "st_max_id", "person_id", "request_id", "route_of_access", "start_date", "end_date")) {
            for (int i = 0; i < shortTerm; i++) {
                LocalDate start = date();
                boolean existing = i % 3 == 0;
                csv.writeRecord(
                        "M" + i,
                        existing ? person(Math.floorMod(i * STEP, people)) : asker(i),
                        existing ? "" : "R" + i,
                        existing ? one(rows("STS002b", "1")) : "",
                        start.toString(),
                        end(start, 60));
            }
        }
        int reviews = support / 10;
        try (CsvWriter csv = open("review", "review_id", "person_id", "review_date", "planned", "significant_event")) {
            for (int i = 0; i < reviews; i++) {
                boolean planned = chance(50);
                csv.writeRecord(
                        "V" + i,
                        person(Math.floorMod(i * STEP, people)),
                        day(),
                        planned ? "Y" : "N",
                        planned ? "" : one(rows("LTS002a", "1a(i)")));
            }
        }
        try (CsvWriter csv = open("sequel", "event_id", "sequel", "known_date", "setting")) {
            for (int i = 0; i < requests; i++) {
                sequels(csv, "R" + i, columns("STS001", "1a"), "");
            }
            for (int i = 0; i < shortTerm; i++) {
                sequels(csv, "M" + i, columns(i % 3 == 0 ? "STS002b" : "STS002a", "1"), one(SETTINGS));
            }
            for (int i = 0; i < reviews; i++) {
                sequels(csv, "V" + i, columns("LTS002a", "1a(i)"), "");
            }
        }
        try (CsvWriter csv = open(
                "long_term_support",
                "support_id",
                "person_id",
                "start_date",
                "end_date",
                "setting",
                "delivery_mechanism",
                "temporary")) {
            for (int i = 0; i < support; i++) {
                LocalDate start = date();
                String setting = one(SETTINGS);
                int colon = setting.indexOf(": ");
                csv.writeRecord(
                        "L" + i,
                        person(Math.floorMod(i * STEP, people)),
                        start.toString(),
                        end(start, 500),
                        colon < 0 ? setting : setting.substring(0, colon),
                        colon < 0 ? "" : setting.substring(colon + 2),
                        chance(5) ? "Y" : "");
            }
        }
        try (CsvWriter csv = open(
                "carer",
                "carer_id",
                "date_of_birth",
                "cared_for_person_id",
                "support_type",
                "start_date",
                "end_date",
                "assessed")) {
            for (int i = 0; i < support / 40; i++) {
                int carer = i / 2;
                LocalDate start = date();
                csv.writeRecord(
                        "C" + carer,
                        carer % 9 == 0
                                ? ""
                                : LocalDate.of(1930, 1, 1)
                                        .plusDays(carer * 31L % 29_000)
                                        .toString(),
                        "",
                        one(columns("LTS003", "1a")),
                        start.toString(),
                        end(start, 300),
                        "");
            }
        }
        try (CsvWriter csv = open(
                "hospital_discharge",
                "discharge_id",
                "person_id",
                "discharge_date",
                "reablement_start_date",
                "at_home_after_91_days")) {
            for (int i = 0; i < support / 50; i++) {
                csv.writeRecord(
                        "D" + i,
                        person(Math.floorMod(i * STEP, people)),
                        LocalDate.of(2017, 9, 20).plusDays(random.nextInt(120)).toString(),
                        chance(80) ? day() : "",
                        one(List.of("Y", "Y", "N", "")));
            }
        }
    }

    private void sequels(CsvWriter csv, String event, List<String> labels, String setting) {
        for (int i = random.nextInt(4); i > 0; i--) {
            csv.writeRecord(event, chance(3) ? "End of Life" : one(labels), day(), setting);
        }
    }

    private String asker(int request) {
        return person(Math.floorMod(request * STEP + 17, people));
    }

    private static String person(int number) {
        return "P" + (10_000_000 + number);
    }

    private CsvWriter open(String table, String... header) throws IOException {
        BufferedWriter file = Files.newBufferedWriter(folder.resolve(table + ".csv"));
        CsvWriter csv = CsvWriter.builder().build(file);
        csv.writeRecord(header);
        return csv;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String one(List<String> labels) {
        return labels.get(random.nextInt(labels.size()));
    }

    private String born() {
        return LocalDate.of(1920, 1, 1).plusDays(random.nextInt(31_500)).toString();
    }

    private String day() {
        return date().toString();
    }

    private LocalDate date() {
        return switch (random.nextInt(16)) {
            case 0 -> LocalDate.of(2017, 3, 31);
            case 1 -> LocalDate.of(2017, 4, 1);
            case 2 -> LocalDate.of(2018, 3, 31);
            default -> FIRST.plusDays(random.nextInt(900));
        };
    }

    private String end(LocalDate start, int days) {
        return chance(25) ? "" : start.plusDays(random.nextInt(days)).toString();
    }

    private static List<String> columns(String measure, String table) {
        return RuleSet.everyYear().layout().table(measure, table).columns().categories();
    }

    private static List<String> rows(String measure, String table) {
        return RuleSet.everyYear().layout().table(measure, table).rows().categories();
    }
}
