package org.scrutineer.extract.cld;

/** Events that give no fact of their own, but confirm or date others. */
final class Evidence {

    static final Rule RULE = Rule.of("C-EVIDENCE");

    private Evidence() {}
}
