package org.scrutineer.cli.result;

import java.util.List;
import org.scrutineer.extract.csv.CsvBytes;
import org.scrutineer.salt.count.Trail;
import org.scrutineer.salt.count.TrailEntry;

/** Names the people of indicators for a part of the why-trail. */
public final class AscofPeoplePart implements Trail {

    /** By number of the place: how the rows begin that name someone there, one for each indicator. */
    private final List<List<byte[]>> beginnings;

    private final CsvBytes rows = new CsvBytes();

    public AscofPeoplePart(List<List<byte[]>> beginnings) {
        this.beginnings = beginnings;
    }

    @Override
    public void entry(TrailEntry entry) {
        for (byte[] beginning : beginnings.get(entry.place().number())) {
            rows.add(beginning).add(entry.subject()).comma().add(entry.event()).endRow();
        }
    }

    public CsvBytes rows() {
        return rows;
    }

    public void clear() {
        rows.clear();
    }
}
