/**
 * A quarter in one page: what misses its target or got worse, in a printed order, what got better, what cannot be told
 * yet and what changed.
 */
package org.scrutineer.performance.glance;
