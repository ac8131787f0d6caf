/**
 * Whether a paper still shows and says what it did: two libraries read it before and after, a third way paints it.
 * Changes nothing.
 */
package org.scrutineer.pdf.compare;
