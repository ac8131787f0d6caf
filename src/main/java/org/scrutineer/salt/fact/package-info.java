/** What a council records about people: the rows of the SALT contract as facts. */
package org.scrutineer.salt.fact;
