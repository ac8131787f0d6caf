/**
 * What can be said of every measure, whichever of its figures can be compared:
 * {@link org.scrutineer.performance.verdict.Verdict}.
 */
package org.scrutineer.performance.verdict;
