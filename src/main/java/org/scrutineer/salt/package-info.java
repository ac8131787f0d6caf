/**
 * Facts about people, the counting hierarchies of the SALT return, its measures and tables, and why each person is
 * where they are. Knows nothing of files, SQL or reports.
 */
package org.scrutineer.salt;
