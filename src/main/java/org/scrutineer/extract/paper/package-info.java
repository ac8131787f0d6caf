/**
 * Reading whose paper it is: the tables {@code council}, {@code section} and {@code priority}, and the logo beside
 * them.
 */
package org.scrutineer.extract.paper;
