/** Reads the SALT contract (design.md section 5) into case files: a class for each of its tables. */
package org.scrutineer.extract.salt;
