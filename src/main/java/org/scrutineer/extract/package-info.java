/** Reading facts and indicators from CSV files or databases in the contracts, with a clear message for each fault. */
package org.scrutineer.extract;
