package org.scrutineer.performance.contacts;

import java.util.List;
import java.util.Set;

/**
 * What a council supplies for Appendix 6.
 *
 * @param supplied the tables that are there; one that is not is not the same as one without rows
 * @param notes what the council wants a reader to know
 */
public record ContactBook(
        Set<String> supplied,
        List<Contact> contacts,
        List<InformationRequest> requests,
        List<AdvocacyNeed> advocacy,
        List<UrgentSupport> urgent,
        List<AllocationWait> waits,
        List<String> notes) {}
