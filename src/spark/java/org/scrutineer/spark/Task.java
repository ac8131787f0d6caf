package org.scrutineer.spark;

import java.io.Serializable;
import java.util.Map;
import org.scrutineer.ascof.central.CentralChoices;
import org.scrutineer.ascof.central.CentralVersion;
import org.scrutineer.extract.cld.DifferingRule;
import org.scrutineer.salt.FinancialYear;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;

/**
 * What is counted, as it travels to the workers.
 *
 * @param year the financial year, such as {@code 2024-25}
 * @param quarter its last quarter counted, 1 to 4
 * @param rules a version of the department's method, or null for the guidance of the return
 * @param choices settings that differ from their defaults
 * @param why whether the why-trail, which is personal data, is written too
 */
record Task(String year, int quarter, String rules, Map<String, String> choices, boolean why) implements Serializable {

    Period period() {
        return new Period(FinancialYear.parse(year), quarter);
    }

    /** @throws IllegalArgumentException when a setting or its choice is not known */
    Settings settings() {
        Settings settings = rules == null ? Settings.defaults() : DifferingRule.central(Settings.defaults());
        for (Map.Entry<String, String> choice : choices.entrySet()) {
            settings = settings.with(choice.getKey(), choice.getValue());
        }
        return settings;
    }

    /** @throws IllegalArgumentException when the version is not known */
    CentralChoices central() {
        return CentralChoices.of(rules == null ? CentralVersion.newest() : CentralVersion.of(rules), settings());
    }
}
