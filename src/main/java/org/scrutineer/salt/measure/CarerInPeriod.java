package org.scrutineer.salt.measure;

import org.scrutineer.salt.Period;
import org.scrutineer.salt.fact.CarerFile;

/** One carer's file as a period sees it. */
public record CarerInPeriod(CarerFile file, Period period) {}
