package org.scrutineer.salt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.scrutineer.salt.fact.CarerFile;
import org.scrutineer.salt.fact.CarerSupport;
import org.scrutineer.salt.fact.CaseBook;
import org.scrutineer.salt.fact.CaseFile;
import org.scrutineer.salt.fact.HospitalDischarge;
import org.scrutineer.salt.fact.LongTermSupport;
import org.scrutineer.salt.fact.Person;
import org.scrutineer.salt.fact.Review;
import org.scrutineer.salt.fact.Sequel;
import org.scrutineer.salt.fact.ShortTermSupport;
import org.scrutineer.salt.fact.SupportRequest;
import org.scrutineer.salt.layout.Axis;
import org.scrutineer.salt.layout.RuleSet;

/** A council made of chance: every kind of fact, at and around the edges of 2017-18. */
public final class GeneratedCouncil {

    public static final Set<String> ALL_TABLES = Set.of(
            "person", "request", "st_max", "sequel", "long_term_support", "review", "carer", "hospital_discharge");

    private final Random random;
    private int next;

    public GeneratedCouncil(long seed) {
        random = new Random(seed);
    }

    public CaseBook book(int people) {
        List<CaseFile> files = new ArrayList<>();
        List<CarerFile> carers = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            files.add(file("P%05d".formatted(i)));
        }
        for (int i = 0; i < people / 10; i++) {
            String id = "C%05d".formatted(i);
            LocalDate start = day();
            carers.add(new CarerFile(
                    id,
                    chance(10) ? null : born(),
                    List.of(new CarerSupport(id, any("LTS003", "1a"), start, end(start), ""))));
        }
        return new CaseBook(files, carers, ALL_TABLES);
    }

    private CaseFile file(String id) {
        Person person = new Person(
                id,
                born(),
                chance(8) ? day() : null,
                List.of("Male", "Female", "Other", "").get(random.nextInt(4)),
                chance(5) ? "" : "White",
                chance(6) ? "" : row("LTS001a", "1a"),
                List.of("Carer", "No carer", "Not known", "").get(random.nextInt(4)),
                chance(50) ? "" : row("LTS004", "1"),
                chance(30) ? BigDecimal.valueOf(random.nextInt(40)) : null,
                chance(50) ? "" : row("LTS004", "2a"),
                chance(5));
        List<SupportRequest> requests = new ArrayList<>();
        List<ShortTermSupport> shortTerm = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            SupportRequest request =
                    new SupportRequest(id("R"), day(), row("STS001", "1a"), chance(20), new ArrayList<>());
            sequels(request.id(), "STS001", "1a", request.sequels());
            requests.add(request);
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate start = day();
            String request = requests.isEmpty() || chance(40)
                    ? ""
                    : requests.get(random.nextInt(requests.size())).id();
            ShortTermSupport support =
                    new ShortTermSupport(id("M"), request, row("STS002b", "1"), start, end(start), new ArrayList<>());
            sequels(support.id(), request.isEmpty() ? "STS002b" : "STS002a", "1", support.sequels());
            shortTerm.add(support);
        }
        List<LongTermSupport> longTerm = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate start = day();
            longTerm.add(new LongTermSupport(id("L"), start, end(start), any("LTS001a", "1a"), chance(15)));
        }
        List<Review> reviews = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            Review review = new Review(
                    id("V"), day(), chance(50), chance(10) ? "" : row("LTS002a", "1a(i)"), new ArrayList<>());
            sequels(review.id(), "LTS002a", "1a(i)", review.sequels());
            reviews.add(review);
        }
        List<HospitalDischarge> discharges = new ArrayList<>();
        if (chance(20)) {
            discharges.add(new HospitalDischarge(
                    id("D"), day(), chance(80) ? day() : null, java.util.Optional.of(chance(80))));
        }
        return new CaseFile(person, requests, shortTerm, longTerm, reviews, discharges);
    }

    private void sequels(String event, String measure, String table, List<Sequel> into) {
        for (int i = random.nextInt(4); i > 0; i--) {
            into.add(new Sequel(
                    event,
                    chance(5) ? "End of Life" : any(measure, table),
                    day(),
                    chance(70) ? any("STS002a", "5") : ""));
        }
    }

    private String id(String prefix) {
        return prefix + "%06d".formatted(next++);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private LocalDate born() {
        return LocalDate.of(1925 + random.nextInt(80), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    /** Mostly inside or near the year, and often on its edges. */
    private LocalDate day() {
        return switch (random.nextInt(8)) {
            case 0 -> LocalDate.of(2017, 3, 31);
            case 1 -> LocalDate.of(2017, 4, 1);
            case 2 -> LocalDate.of(2017, 12, 31);
            default -> LocalDate.of(2016, 3, 1).plusDays(random.nextInt(800));
        };
    }

    private LocalDate end(LocalDate start) {
        return chance(40) ? null : start.plusDays(random.nextInt(200));
    }

    private String any(String measure, String table) {
        return any(RuleSet.everyYear().layout().table(measure, table).columns());
    }

    private String row(String measure, String table) {
        return any(RuleSet.everyYear().layout().table(measure, table).rows());
    }

    private String any(Axis axis) {
        List<String> labels = axis.categories();
        return labels.get(random.nextInt(labels.size()));
    }
}
