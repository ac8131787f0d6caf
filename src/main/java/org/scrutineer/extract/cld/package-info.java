/**
 * Reads Client Level Data and turns its events into the facts of the return by the published central rules
 * (NHSE-CLD-CODE-2024): a class for each rule.
 */
package org.scrutineer.extract.cld;
