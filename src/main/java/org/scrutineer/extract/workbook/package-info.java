/** Excel workbooks as a source: a sheet for each table. */
package org.scrutineer.extract.workbook;
