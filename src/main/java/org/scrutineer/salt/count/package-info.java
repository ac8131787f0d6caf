/**
 * Cells, and what stands behind them: counted tables that add up and merge, the why-trail, and the account of every
 * row.
 */
package org.scrutineer.salt.count;
