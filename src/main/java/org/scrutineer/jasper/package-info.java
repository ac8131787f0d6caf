/** What JasperReports needs: data sources, the query language scrutineer, compiled templates, the report book. */
package org.scrutineer.jasper;
