/**
 * Tables and views of a database over JDBC. Begin with {@link org.scrutineer.extract.database.DatabaseSource}; what
 * differs between products is a row of {@code rules/databases.csv}.
 * {@link org.scrutineer.extract.database.ContractLoader} fills a database from another source.
 */
package org.scrutineer.extract.database;
