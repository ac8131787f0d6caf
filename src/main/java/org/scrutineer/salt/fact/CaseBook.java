package org.scrutineer.salt.fact;

import java.util.List;
import java.util.Set;

/**
 * All case files of a council.
 *
 * @param people in order of person_id
 * @param carers in order of carer_id
 * @param supplied the contract's tables that the council supplied; a measure that needs another is not supplied
 */
public record CaseBook(List<CaseFile> people, List<CarerFile> carers, Set<String> supplied) {}
