/** How one measure came about, in sentences: its value, rating, direction and what they rest on. */
package org.scrutineer.performance.explain;
