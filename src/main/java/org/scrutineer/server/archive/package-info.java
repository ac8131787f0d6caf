/** What stands in the server's repository, and the archives that put it there. */
package org.scrutineer.server.archive;
