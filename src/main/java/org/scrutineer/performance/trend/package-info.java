/**
 * How a measure's values vary over time: process behaviour charts from 12 points, run charts from 8, their rules and
 * what they say.
 */
package org.scrutineer.performance.trend;
