/**
 * Indicator values by period, targets, forecast, red/amber/green rating, direction of travel, tallies and commentary.
 */
package org.scrutineer.performance;
