/**
 * Reports in the forms that servers take: guarded against faulty data, and in the template grammar of JasperReports 6
 * for servers before version 10.
 */
package org.scrutineer.server.edition;
