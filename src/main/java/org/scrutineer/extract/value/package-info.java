/**
 * What a text in a cell means as a number, a day, or yes and no: read where there is one reading, else said why not.
 */
package org.scrutineer.extract.value;
