/** What heads of service write under the figures: templates that go out to them, and come back. */
package org.scrutineer.cli.commentary;
