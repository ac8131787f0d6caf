package org.scrutineer.performance.paper;

/** How far a paper is, and with that whom it is for. */
public enum PaperState {
    /** Everything that is known stands in the notes, for whoever works on the figures. */
    WORKING,
    /** For the team and those who sign it off: with what was found and what is still owed on pages of their own. */
    DRAFT,
    /** For members and the public: only what the council decided to publish. */
    FINAL
}
