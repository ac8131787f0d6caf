/**
 * Files of text and of other kinds: which kind a file is, how its characters are written, what separates its values,
 * where its header row stands.
 */
package org.scrutineer.extract.text;
