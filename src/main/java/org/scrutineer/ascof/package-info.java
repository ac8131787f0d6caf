/** Outcome indicators of the Adult Social Care Outcomes Framework: numerator, denominator, exclusions, computed from SALT tables. */
package org.scrutineer.ascof;
