/**
 * The measures of the return, one class each: which people and events belong, and where. Labels and hierarchies are in
 * the rule files.
 */
package org.scrutineer.salt.measure;
