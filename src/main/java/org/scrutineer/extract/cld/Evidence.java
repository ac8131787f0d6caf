package org.scrutineer.extract.cld;

/** Events that give no fact of their own. */
final class Evidence {

    static final Rule RULE = Rule.of("C-EVIDENCE");

    private Evidence() {
    }
}
