/** Two counts beside each other: what moved between them, and why. */
package org.scrutineer.salt.compare;
