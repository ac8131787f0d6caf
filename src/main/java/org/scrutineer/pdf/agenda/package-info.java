/**
 * The papers of a meeting as one file. Begin with {@link org.scrutineer.pdf.agenda.AgendaPapers}, which finishes each
 * paper; {@link org.scrutineer.pdf.agenda.AgendaBook} puts them together and
 * {@link org.scrutineer.pdf.agenda.CheckedAgenda} has the result compared and checked.
 */
package org.scrutineer.pdf.agenda;
