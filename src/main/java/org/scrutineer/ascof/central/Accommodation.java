package org.scrutineer.ascof.central;

/**
 * Where a person lives.
 *
 * @param status as recorded or presumed
 * @param home whether that is at home or with family (2E, group 1)
 * @param presumed the service that it is presumed from; null where it is recorded, or not known
 */
public record Accommodation(String status, boolean home, CentralEvent presumed) {

    /** How it came about, for the why-trail; worded when asked, since few of the people are in a measure of it. */
    public String why() {
        if (presumed != null) {
            return "presumed from " + presumed.describe();
        }
        return status.equals(LatestDetails.UNKNOWN) ? "not known" : "recorded: " + status;
    }
}
