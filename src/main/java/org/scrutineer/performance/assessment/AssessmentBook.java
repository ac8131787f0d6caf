package org.scrutineer.performance.assessment;

import java.util.List;
import java.util.Set;

/**
 * What a council supplies for Appendix 7.
 *
 * @param supplied the tables that are there; one that is not is not the same as one without rows
 * @param services the kinds of service, in print order
 * @param notes what the council wants a reader to know
 */
public record AssessmentBook(
        Set<String> supplied,
        List<AssessmentWait> waits,
        List<ChannelCount> channels,
        List<AssessorDemand> demand,
        List<Provider> providers,
        List<ProviderCheck> checks,
        List<String> services,
        List<String> notes) {}
