/**
 * ASCOF 2A, 2B and 2C as the department works them out from events from 2024-25 on (DHSC-CLD-2026-06). Knows nothing of
 * files.
 */
package org.scrutineer.ascof.central;
