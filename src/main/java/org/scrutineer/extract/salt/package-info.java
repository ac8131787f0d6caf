/** Reads the SALT contract into case files: a class for each of its tables. */
package org.scrutineer.extract.salt;
