/**
 * What differs between councils' papers: whose it is, which parts it has in which order, and what its priorities are
 * called.
 */
package org.scrutineer.performance.paper;
