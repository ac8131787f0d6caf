/**
 * The contract of figures: indicators, values, targets, texts and the agenda. Begin with
 * {@link org.scrutineer.extract.figures.PerformanceReader}. Knows nothing of records of people.
 */
package org.scrutineer.extract.figures;
