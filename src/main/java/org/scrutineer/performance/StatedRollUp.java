package org.scrutineer.performance;

import java.math.BigDecimal;

/**
 * What the published text says of a block of indicators, to be compared with what the figures give.
 *
 * @param block an appendix such as {@code workforce}, or a priority such as {@code SP1}
 * @param title of the block
 * @param improved how many are said to have improved, or null when the text does not say
 * @param same or null
 * @param deteriorated or null
 * @param share percentage of the measures with a judgement that are said to have improved, or null
 * @param said in words, with the paragraph
 * @param cause why the figures at hand give something else; empty when they do not
 */
public record StatedRollUp(
        ReportingPeriod period,
        String block,
        String title,
        Integer improved,
        Integer same,
        Integer deteriorated,
        BigDecimal share,
        String said,
        String cause) {}
