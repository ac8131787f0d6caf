/**
 * The files that a count leaves: the cells ({@link org.scrutineer.cli.result.CountsFile}), who is in them and why
 * ({@link org.scrutineer.cli.result.WhyFile}), indicators, cross-table checks, waits, and the manifest that accounts
 * for every row. Begin with {@link org.scrutineer.cli.result.Manifest}. Knows nothing of commands and their options.
 */
package org.scrutineer.cli.result;
