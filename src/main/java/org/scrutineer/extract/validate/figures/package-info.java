/**
 * What is likely to be wrong with the figures of the performance contract: units, fractions, jumps, names, and rows of
 * another period.
 */
package org.scrutineer.extract.validate.figures;
