/** Sending a finished report by e-mail, without a server. */
package org.scrutineer.server.mail;
