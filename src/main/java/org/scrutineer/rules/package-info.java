/**
 * Reads the rule files: hierarchies, layouts, code lists and constants as data. Every layer may use it; it uses none.
 */
package org.scrutineer.rules;
