/** The commands. */
package org.scrutineer.cli;
