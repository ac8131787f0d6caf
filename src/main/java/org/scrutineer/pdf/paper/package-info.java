/**
 * A paper of others: what is done so that it can be finished, and the proof that it still shows and says what it did.
 * Begin with {@link org.scrutineer.pdf.paper.ComparedFinish}. Knows nothing of agendas.
 */
package org.scrutineer.pdf.paper;
