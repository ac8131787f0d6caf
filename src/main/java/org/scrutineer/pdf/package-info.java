/** Finishing a PDF: tags, metadata, bookmarks, page labels. Knows nothing of social care. */
package org.scrutineer.pdf;
