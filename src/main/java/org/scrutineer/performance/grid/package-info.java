/** Tables of counts whose sums and ties are known, so that they can be published safely. */
package org.scrutineer.performance.grid;
