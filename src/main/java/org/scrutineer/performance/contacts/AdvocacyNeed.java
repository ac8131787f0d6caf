package org.scrutineer.performance.contacts;

import java.time.LocalDate;

/**
 * Somebody to whom an independent advocate must be made available.
 *
 * @param needed the day on which the duty began to apply
 * @param referred to an advocate, or null
 * @param processStarted when an assessment, review or enquiry went on, urgent interim measures apart, or null
 */
public record AdvocacyNeed(String id, LocalDate needed, LocalDate referred, LocalDate processStarted) {}
