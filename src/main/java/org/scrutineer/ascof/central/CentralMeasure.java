package org.scrutineer.ascof.central;

import java.util.function.Consumer;

/** One measure of the method: who is in it, person by person. */
interface CentralMeasure {

    /** Tells where one person is. */
    void count(CentralPerson person, Window window, CentralChoices choices, Consumer<CentralMember> to);
}
