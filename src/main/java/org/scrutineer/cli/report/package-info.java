/** One report in any form: which there are, and their files of text and of data. */
package org.scrutineer.cli.report;
