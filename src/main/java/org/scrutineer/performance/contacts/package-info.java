/** Appendix 6: what contacts led to, the clocks that run on them, and who waits for allocation ("Actions and Next Steps", seed 002). */
package org.scrutineer.performance.contacts;
