package org.scrutineer.performance.assessment;

/**
 * A provider's service that the council oversees.
 *
 * @param service what kind it is
 * @param inArea whether it is in the council's own area; quality is assured out of county as well
 *     (DHSC-STREAMLINE-2023)
 */
public record Provider(String id, String service, boolean inArea) {}
