/**
 * Assurance people: named cases with their facts and the cells they belong in. They are tests, and the documentation of
 * the rules.
 */
package org.scrutineer.extract.assure;
