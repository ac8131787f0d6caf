/**
 * Two counts side by side: the same council by its SALT records and by Client Level Data, or before and after. Begin
 * with {@link org.scrutineer.cli.reconcile.Reconciliation}. Knows nothing of commands and their options.
 */
package org.scrutineer.cli.reconcile;
