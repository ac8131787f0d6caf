/** A JasperReports Server spoken to over REST v2: checking, deploying, scheduling. */
package org.scrutineer.server.rest;
