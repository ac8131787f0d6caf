/** JasperReports Server: the data source type, the repository archive, deployment and jobs. */
package org.scrutineer.server;
