package org.scrutineer.ascof.central;

import java.util.List;

/**
 * The council's record of hospital stays.
 *
 * @param supplied whether there is one
 * @param readmissions whether it tells emergency admissions, so that readmissions can be told
 * @param stays the stays
 * @param strangers stays of people who are not in the events, whose age is not known
 */
public record HospitalRecord(boolean supplied, boolean readmissions, List<HospitalStay> stays, int strangers) {

    /** No record. */
    public static HospitalRecord none() {
        return new HospitalRecord(false, false, List.of(), 0);
    }
}
