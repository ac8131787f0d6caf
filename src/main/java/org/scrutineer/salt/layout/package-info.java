/** The tables of the return as data: rows, columns and hierarchies read from the rule files, one file per measure. */
package org.scrutineer.salt.layout;
