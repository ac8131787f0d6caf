package org.scrutineer.performance;

/**
 * A judgement that people made against the rule, with their reason, which is printed.
 *
 * @param rating a level's letter instead of the rule's, {@code none} for no rating, or null to leave the rule's
 * @param direction instead of the rule's, or null to leave the rule's
 */
public record RatingOverride(String code, ReportingPeriod period, String rating, Direction direction, String reason) {}
