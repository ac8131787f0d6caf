package org.scrutineer.salt.fact;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything recorded about one carer.
 *
 * @param born date of birth, or null where not known
 */
public record CarerFile(String id, LocalDate born, List<CarerSupport> support) {}
