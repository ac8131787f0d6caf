package org.scrutineer.ascof.central;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.scrutineer.salt.FinancialYear;

/** The rule set dhsc-2024-25. */
public final class CentralMethod {

    private CentralMethod() {
    }

    /** 2A (all, 18-64, 65+), 2B and 2C of a year. The denominators of 2B and 2C are populations, which are supplied elsewhere. */
    public static List<CentralIndicator> indicators(FinancialYear year, Collection<CentralPerson> people) {
        Reablement reablement = new Reablement(year);
        Admissions admissions = new Admissions(year);
        for (CentralPerson person : people) {
            reablement.add(person);
            admissions.add(person);
        }
        List<CentralIndicator> all = new ArrayList<>(reablement.indicators());
        all.addAll(admissions.indicators());
        return all;
    }
}
