/** What a council records about people: the rows of the SALT contract (design.md section 5) as facts. */
package org.scrutineer.salt.fact;
