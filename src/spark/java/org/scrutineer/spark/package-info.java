/**
 * Counts many councils at once on Apache Spark: for a region, a data platform or the department. Begin with
 * {@link org.scrutineer.spark.RegionCount}. No counting rule is written here: each council's rows are brought together
 * by one shuffle, and the readers and counters of the program do the rest.
 */
package org.scrutineer.spark;
