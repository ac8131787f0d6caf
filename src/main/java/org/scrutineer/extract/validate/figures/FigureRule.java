package org.scrutineer.extract.validate.figures;

import java.util.List;
import java.util.Set;

/** A rule about figures. Its title, reason and example are in {@code rules/validation.yaml} under its code. */
interface FigureRule {

    String code();

    /**
     * What is likely to be wrong.
     *
     * @param explained figures that an earlier rule found a cause for; they are not looked at again
     */
    List<Suspect> suspects(SuppliedFigures figures, Set<Object> explained);
}
