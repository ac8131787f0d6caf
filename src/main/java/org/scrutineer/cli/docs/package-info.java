/**
 * The reference pages of the documentation, written from what the program itself reads: contracts, settings, commands,
 * validation rules and the bibliography. Begin with {@link org.scrutineer.cli.docs.ReferencePages}. Nothing here knows
 * of a council's data.
 */
package org.scrutineer.cli.docs;
