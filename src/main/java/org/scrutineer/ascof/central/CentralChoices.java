package org.scrutineer.ascof.central;

import org.scrutineer.salt.Settings;

/**
 * The version of the method and what it leaves open.
 *
 * @param version             the dated version
 * @param blankComponent      2B and 2C: whether services without a component are kept
 * @param blankCarerComponent 3D for carers: whether direct support without a component is placed by its mechanism
 */
public record CentralChoices(CentralVersion version, boolean blankComponent, boolean blankCarerComponent) {

    /** The choices that settings make. */
    public static CentralChoices of(CentralVersion version, Settings settings) {
        return new CentralChoices(version, settings.is("central.blank.component", "kept"),
                settings.is("central.carer.blank.component", "kept"));
    }
}
