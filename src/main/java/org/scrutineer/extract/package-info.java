/** Reading facts and indicators from CSV files or databases in the contracts of design.md sections 5 and 6, with a clear message for each fault. */
package org.scrutineer.extract;
