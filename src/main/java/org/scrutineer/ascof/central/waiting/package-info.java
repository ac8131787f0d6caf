/** How long people wait from a request to the first response and to the first service (waiting times method 1.1). */
package org.scrutineer.ascof.central.waiting;
