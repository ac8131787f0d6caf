package org.scrutineer.performance.glance;

import java.util.List;
import org.scrutineer.performance.Indicator;

/**
 * One measure among what got worse or misses its target.
 *
 * @param also other measures that say the same thing
 */
public record Concern(Measured measured, Cause cause, List<Indicator> also, RemarksOnMeasure said) {

    public Indicator indicator() {
        return measured.indicator();
    }
}
