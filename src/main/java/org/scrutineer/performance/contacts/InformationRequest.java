package org.scrutineer.performance.contacts;

import java.time.LocalDate;

/**
 * A formal request for information.
 *
 * @param freedomOfInformation whether it is for information that is about nobody; otherwise it is the person's own
 * @param answered or null
 */
public record InformationRequest(String id, boolean freedomOfInformation, LocalDate received, LocalDate answered) {}
