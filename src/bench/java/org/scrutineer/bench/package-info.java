/**
 * The benchmark ({@code mvn -q -Pbench verify}): races against DuckDB, PostgreSQL and stock JasperReports, each checked
 * to give the same. No tests.
 */
package org.scrutineer.bench;
