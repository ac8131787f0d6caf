package org.scrutineer.ascof.central;

import java.time.LocalDate;
import java.util.List;

/**
 * A client and their events, in order of start.
 *
 * @param born null where not known: then in no age band
 * @param died null where alive or not known
 */
public record CentralPerson(String id, LocalDate born, LocalDate died, List<CentralEvent> events) {
}
