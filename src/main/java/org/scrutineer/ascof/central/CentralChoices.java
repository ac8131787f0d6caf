package org.scrutineer.ascof.central;

import org.scrutineer.salt.Settings;

/**
 * The version of the method and what it leaves open.
 *
 * @param version the dated version
 * @param blankComponent 2B and 2C: whether services without a component are kept
 * @param blankCarerComponent 3D for carers: whether direct support without a component is placed by its mechanism
 * @param birthMonth whether the first of the month of birth stands for the birthday
 * @param constants days, months and ages
 */
public record CentralChoices(
        CentralVersion version,
        boolean blankComponent,
        boolean blankCarerComponent,
        boolean birthMonth,
        Constants constants) {

    /** The choices that settings make. */
    public static CentralChoices of(CentralVersion version, Settings settings) {
        return new CentralChoices(
                version,
                settings.is("central.blank.component", "kept"),
                settings.is("central.carer.blank.component", "kept"),
                settings.is("central.birth.day", "first of the month"),
                Constants.get());
    }

    /** The same choices with other constants. */
    public CentralChoices with(Constants changed) {
        return new CentralChoices(version, blankComponent, blankCarerComponent, birthMonth, changed);
    }

    /** The same choices of another version. */
    CentralChoices of(CentralVersion other) {
        return new CentralChoices(other, blankComponent, blankCarerComponent, birthMonth, constants);
    }

    /** The same with the other choice of the open points: services without a component. */
    CentralChoices otherwise() {
        return new CentralChoices(version, !blankComponent, !blankCarerComponent, birthMonth, constants);
    }

    int constant(String name) {
        return constants.of(name);
    }
}
