/**
 * Work that another thread does. Begin with {@link org.scrutineer.background.Background}. It knows nothing of what the
 * work is, and any layer may use it.
 */
package org.scrutineer.background;
