package org.scrutineer.ascof.central;

import java.util.ArrayList;
import java.util.List;

/** Keeps everyone who is in a measure, and why, in the order in which they were counted. Personal data. */
public final class CentralMembers implements CentralTold {

    private final List<CentralMember> all = new ArrayList<>();

    @Override
    public void member(CentralMember member) {
        all.add(member);
    }

    /** Those of one share. */
    public List<CentralMember> all() {
        return all;
    }
}
