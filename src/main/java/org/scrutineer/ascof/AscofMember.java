package org.scrutineer.ascof;

import org.scrutineer.salt.count.TrailEntry;

/**
 * A person or event in an indicator. Personal data.
 *
 * @param cell the cell that puts them there; its sign says whether they are added or taken away
 * @param entry where they are in the return, and why
 */
public record AscofMember(AscofDefinition definition, AscofCell cell, TrailEntry entry) {}
