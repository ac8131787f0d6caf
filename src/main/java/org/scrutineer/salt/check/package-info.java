/** Cross-table validation: what must hold between the tables of one return, a class per rule. */
package org.scrutineer.salt.check;
