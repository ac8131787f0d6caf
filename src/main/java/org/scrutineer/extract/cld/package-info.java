/** Reads Client Level Data and turns its events into the facts of the return by the published central rules (domain/cld.md): a class for each rule. */
package org.scrutineer.extract.cld;
