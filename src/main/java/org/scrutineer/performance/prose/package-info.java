/**
 * Compares what sentences say of indicators with the indicators' values. It judges only what it is sure to have
 * understood.
 */
package org.scrutineer.performance.prose;
