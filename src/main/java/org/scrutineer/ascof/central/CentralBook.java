package org.scrutineer.ascof.central;

import java.util.List;

/**
 * What the department's measures are taken from.
 *
 * @param people everyone in the events
 * @param hospital the council's own record of hospital stays
 * @param traced how many days of death come from a traced extract; 0 where there is none
 */
public record CentralBook(List<CentralPerson> people, HospitalRecord hospital, int traced) {}
