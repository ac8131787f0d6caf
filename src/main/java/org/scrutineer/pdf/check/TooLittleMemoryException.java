package org.scrutineer.pdf.check;

import org.scrutineer.pdf.file.Conformance;
import org.scrutineer.pdf.file.UnusablePdfException;

/** A file is too large to be checked in the memory that the program has. It may keep to the standard or not. */
public final class TooLittleMemoryException extends UnusablePdfException {

    private static final long serialVersionUID = 1L;

    private static final int MEGABYTE = 1 << 20;

    TooLittleMemoryException(Conformance standard) {
        super(standard + " cannot be checked: the check needs more memory than the "
                + Runtime.getRuntime().maxMemory() / MEGABYTE
                + " MB that the program may use; give it more, such as with -Xmx2g");
    }
}
