/** A council's measures beside those of other councils and of England. */
package org.scrutineer.performance.compare;
