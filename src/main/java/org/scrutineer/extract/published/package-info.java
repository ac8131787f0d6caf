/** What came back: figures that were published of a council, and the department's lists of its people. */
package org.scrutineer.extract.published;
