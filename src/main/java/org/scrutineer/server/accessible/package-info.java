/**
 * The optional add-on for servers with JasperReports 6: what the server shows and mails as PDF is finished before it
 * leaves. A jar of its own, since it carries iText.
 */
package org.scrutineer.server.accessible;
