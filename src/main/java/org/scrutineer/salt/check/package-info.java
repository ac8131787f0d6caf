/** Cross-table validation: what must hold between the tables of one return (salt.md section 13), a class per rule. */
package org.scrutineer.salt.check;
