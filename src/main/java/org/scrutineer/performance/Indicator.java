package org.scrutineer.performance;

/**
 * A measure of performance, as the {@code indicator} table describes it.
 *
 * @param code          unique within the report, such as {@code 1Cia} or {@code APB1a}
 * @param frameworkYear the year whose definition holds, such as {@code 2017-18}; a bare ASCOF code changed meaning in 2023-24
 * @param title         as printed
 * @param appendix      where it is printed: {@code ascof}, {@code activity} and so on
 * @param priority      strategic priority, or empty
 * @param polarity      whether high or low is good
 * @param unit          of its values
 * @param decimals      printed decimals; comparisons are made at this precision
 * @param cumulative    whether a quarter's value covers the year so far
 * @param owner         initials or role of who answers for it
 * @param chart         {@code bar}, {@code grouped bar}, {@code line} or {@code none}
 * @param source        the return or survey it comes from
 */
public record Indicator(String code, String frameworkYear, String title, String appendix, String priority, Polarity polarity, Unit unit,
        int decimals, boolean cumulative, String owner, String chart, String source) {

    /** The same indicator, drawn in another form. */
    public Indicator withChart(String form) {
        return new Indicator(code, frameworkYear, title, appendix, priority, polarity, unit, decimals, cumulative, owner, form, source);
    }
}
