package org.scrutineer.jasper.chart;

/**
 * One bar of a chart of categories.
 *
 * @param value null where it is withheld or not known
 * @param printed the value, or the symbol that stands in its place
 */
public record CategoryBar(String label, Double value, String printed) {}
