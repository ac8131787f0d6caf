package org.scrutineer.cli.council;

import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the demo council, about 60,000 synthetic records, from {@code rules/council-targets.csv} and
 * {@code rules/council-mix.csv}.
 */
public final class DemoCouncil {

    private static final long SEED = 20171231L;

    private DemoCouncil() {}

    /** The same rows at every call. */
    public static CouncilRows make() {
        SeededRandom chance = new SeededRandom(SEED);
        CouncilRows rows = new CouncilRows();
        Residents residents = new Residents(chance);
        Mechanisms mechanisms = new Mechanisms(chance);
        NewStarters starters = new NewStarters(chance, rows, mechanisms);
        ShortTerm shortTerm = new ShortTerm(chance, residents, rows, starters);
        NewClients clients = new NewClients(chance, residents, rows, starters, shortTerm);
        shortTerm.carriedIn();
        clients.make();
        starters.write();
        ExistingClients existing = new ExistingClients(chance, residents, rows, mechanisms);
        existing.make();
        List<Resident> open = existing.open();
        LearningDisability.dealOut(open, chance);
        Casework casework = new Casework(chance, rows);
        casework.reviews(
                open,
                Stream.of("unplanned 18-64", "unplanned 65+", "planned 18-64", "planned 65+")
                        .mapToInt(how -> CouncilTarget.number("existing move", how))
                        .sum());
        casework.shortTerm(open);
        casework.respite(open);
        casework.carers(open);
        casework.others(residents);
        casework.discharges(clients.fromHospital());
        residents.write(rows);
        if (mechanisms.left() > 0) {
            throw new IllegalStateException(
                    mechanisms.left() + " mechanisms of council-targets.csv were not dealt out");
        }
        return rows;
    }
}
