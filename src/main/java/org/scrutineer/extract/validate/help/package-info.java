/**
 * The rules of validation as people write and read them: {@code rules/validation.yaml}, its examples, and the pages of
 * help. Nothing of it is needed to validate.
 */
package org.scrutineer.extract.validate.help;
