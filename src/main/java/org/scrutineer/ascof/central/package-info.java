/** ASCOF 2A, 2B and 2C as the department works them out from events from 2024-25 on (domain/cld.md section 6; ascof.md section 3). Knows nothing of files. */
package org.scrutineer.ascof.central;
