package org.scrutineer.performance;

/**
 * A paragraph of the report's body.
 *
 * @param section such as {@code 3.1}
 * @param kind {@code Summary}, {@code Achievements}, {@code Concerns}, or empty
 * @param text may quote a figure as <code>{code period}</code> or <code>{tally ascof.better}</code>
 */
public record Narrative(ReportingPeriod period, String section, String heading, String kind, String text) {}
