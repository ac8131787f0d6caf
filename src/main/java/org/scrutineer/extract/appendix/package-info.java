/** Reads the contracts {@code contacts} and {@code assessment}. */
package org.scrutineer.extract.appendix;
