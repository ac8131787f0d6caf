package org.scrutineer.run;

import java.util.Map;

/** A council's own templates, as far as a run tells its readers of them. */
public interface CouncilTemplates {

    /** A council without templates of its own. */
    CouncilTemplates NONE = Map::of;

    /** Each template's name and the SHA-256 of its file. */
    Map<String, String> hashes();
}
