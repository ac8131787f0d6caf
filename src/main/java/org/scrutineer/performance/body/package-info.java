/** The numbered body of the report, from the rows of {@code narrative} to the lines that are printed. */
package org.scrutineer.performance.body;
