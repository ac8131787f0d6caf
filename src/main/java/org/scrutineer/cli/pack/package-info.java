/**
 * The paper as files: its PDF, the data that travel in it, its tables, what lies beside it. Begin with
 * {@link org.scrutineer.cli.pack.ScrutinyPack}. Knows nothing of commands and their options, nor of how a figure is
 * counted.
 */
package org.scrutineer.cli.pack;
