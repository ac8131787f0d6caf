/** Appendix 7: who waits for an assessment, how assessments are carried out, how many assessors they need, and the quality of providers (seed 003). */
package org.scrutineer.performance.assessment;
