package org.scrutineer.extract.cld;

/**
 * The days within which events are one, or one follows the other, read once for a count.
 *
 * @param requests days between requests that are one
 * @param afterRequest days after a request within which what followed begins
 * @param chain days between the links of what followed
 * @param shortTerm days between periods of short-term support that are one
 * @param afterShortTerm days after short-term support within which what followed begins
 */
record FollowUpDays(int requests, int afterRequest, int chain, int shortTerm, int afterShortTerm) {

    static FollowUpDays of(CldConstants constants) {
        return new FollowUpDays(
                constants.of("request.cluster.days"),
                constants.of("request.sequel.days"),
                constants.of("chain.gap.days"),
                constants.of("reablement.cluster.days"),
                constants.of("reablement.sequel.days"));
    }
}
