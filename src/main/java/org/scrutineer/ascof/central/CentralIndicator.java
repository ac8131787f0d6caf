package org.scrutineer.ascof.central;

import java.util.List;

/**
 * One indicator with its people. 2A has an entry per period of support, so a person may stand there several times. Personal data.
 *
 * @param frameworkYear such as {@code 2024-25}
 * @param code          such as {@code 2A}
 * @param title         what it measures, with its age band
 * @param numerator     people in the numerator
 * @param denominator   people in the denominator; empty where the denominator is a population, which is supplied
 * @param unable        how many could not be classified
 */
public record CentralIndicator(String frameworkYear, String code, String title, List<String> numerator, List<String> denominator, int unable) {
}
