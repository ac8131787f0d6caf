/**
 * The demo council as Client Level Data: events from which the central rules derive the same facts, as far as Client
 * Level Data can carry them.
 */
package org.scrutineer.cli.council.cld;
