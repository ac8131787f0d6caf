package org.scrutineer.ascof.central;

/**
 * Where a person lives.
 *
 * @param status as recorded or presumed
 * @param home whether that is at home or with family (2E, group 1)
 * @param why how it came about, for the why-trail
 */
public record Accommodation(String status, boolean home, String why) {}
