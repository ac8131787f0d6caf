package org.scrutineer.performance;

import java.time.LocalDate;

/** The meeting a pack is for: what the cover says. Blank or null where not supplied. */
public record Meeting(
        ReportingPeriod period,
        String committee,
        LocalDate date,
        String place,
        String leadDirector,
        String reportAuthor,
        String version) {}
