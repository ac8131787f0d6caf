/**
 * Appendix 7: who waits for an assessment, how assessments are carried out, how many assessors they need, and the
 * quality of providers (DHSC-STREAMLINE-2023).
 */
package org.scrutineer.performance.assessment;
