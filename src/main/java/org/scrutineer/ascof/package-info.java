/**
 * Outcome indicators of the Adult Social Care Outcomes Framework that SALT can give: numerator, denominator and the
 * people in both, worked out from counted tables.
 */
package org.scrutineer.ascof;
