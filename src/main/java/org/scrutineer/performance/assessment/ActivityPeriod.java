package org.scrutineer.performance.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.salt.Period;

/**
 * What an activity count is of: a calendar year ({@code 2017}), a financial year ({@code 2017-18}) or a quarter of one
 * ({@code 2017-18 Q3}).
 *
 * @param printed as a paper writes it
 * @param last its last day
 */
public record ActivityPeriod(String printed, LocalDate last) implements Comparable<ActivityPeriod> {

    /**
     * Reads a period in any of the three forms.
     *
     * @throws IllegalArgumentException when the text is of none of the three forms
     */
    public static ActivityPeriod parse(String text) {
        if (text.matches("\\d{4}")) {
            return new ActivityPeriod(text, LocalDate.of(Integer.parseInt(text), 12, 31));
        }
        ReportingPeriod period = ReportingPeriod.parse(text);
        return new ActivityPeriod(
                period.printed(), new Period(period.year(), period.wholeYear() ? 4 : period.quarter()).end());
    }

    @Override
    public int compareTo(ActivityPeriod other) {
        return Comparator.comparing(ActivityPeriod::last)
                .thenComparing(ActivityPeriod::printed)
                .compare(this, other);
    }
}
