/** Statistical disclosure control: primary and secondary suppression, rounding. */
package org.scrutineer.disclosure;
