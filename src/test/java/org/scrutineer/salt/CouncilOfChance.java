package org.scrutineer.salt;

import org.scrutineer.salt.fact.CaseBook;

/** Lends {@link GeneratedCouncil} to tests of other packages. */
public final class CouncilOfChance {

    private CouncilOfChance() {}

    public static CaseBook book(long seed, int people) {
        return new GeneratedCouncil(seed).book(people);
    }
}
