/**
 * What runs inside JasperReports Server: the data source type <em>Scrutineer council</em>. Knows the server only by the
 * interfaces of {@code src/stubs}.
 */
package org.scrutineer.server.plugin;
