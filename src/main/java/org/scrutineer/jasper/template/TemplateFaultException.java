package org.scrutineer.jasper.template;

/** A template of a council's own cannot be used. The message names file and line, and what is wrong there. */
public final class TemplateFaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TemplateFaultException(String file, int line, String what, Throwable cause) {
        super(file + (line > 0 ? ", line " + line : "") + ": " + what, cause);
    }
}
