package org.scrutineer.performance.assessment;

import java.time.LocalDate;

/**
 * A visit or desk review of a provider's service.
 *
 * @param breaches requirements that were found not to be met
 * @param remedied how many of them have been put right since
 */
public record ProviderCheck(String id, String provider, LocalDate day, boolean compliant, int breaches, int remedied) {}
