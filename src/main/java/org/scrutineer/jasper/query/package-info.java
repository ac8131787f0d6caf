/**
 * The lines of the query language {@code scrutineer}: one class per verb. A new verb is a class beside these and a line
 * in {@link org.scrutineer.jasper.query.Queries}.
 */
package org.scrutineer.jasper.query;
