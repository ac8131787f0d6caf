/** Tables for a council to fill in: empty ones to begin with, and those of the next quarter. */
package org.scrutineer.extract.start;
