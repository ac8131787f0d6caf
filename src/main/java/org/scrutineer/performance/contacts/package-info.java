/** Appendix 6: what contacts led to, the clocks that run on them, and who waits for allocation (CONTACT-STEPS). */
package org.scrutineer.performance.contacts;
