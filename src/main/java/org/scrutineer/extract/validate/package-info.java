/**
 * Validation of what a council supplies: rules are lines of {@code rules/validation.yaml}; what is logic is one small
 * class here, beside its siblings.
 */
package org.scrutineer.extract.validate;
