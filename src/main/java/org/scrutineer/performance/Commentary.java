package org.scrutineer.performance;

/**
 * What a head of service says about a value.
 *
 * @param kind {@code DATA}, {@code REVIEW}, {@code ACTION} or {@code COMMENT}
 */
public record Commentary(String code, ReportingPeriod period, String kind, String text) {
}
