package org.scrutineer.cli;

import java.util.List;
import org.scrutineer.extract.CsvBytes;
import org.scrutineer.salt.count.Trail;
import org.scrutineer.salt.count.TrailEntry;

/** Names the people of indicators for a part of the why-trail. */
final class AscofPeoplePart implements Trail {

    /** By number of the place: how the rows begin that name someone there, one for each indicator. */
    private final List<List<byte[]>> beginnings;

    private final CsvBytes rows = new CsvBytes();

    AscofPeoplePart(List<List<byte[]>> beginnings) {
        this.beginnings = beginnings;
    }

    @Override
    public void entry(TrailEntry entry) {
        for (byte[] beginning : beginnings.get(entry.place().number())) {
            rows.add(beginning)
                    .add(CsvBytes.value(entry.subject()))
                    .comma()
                    .add(CsvBytes.value(entry.event()))
                    .endRow();
        }
    }

    CsvBytes rows() {
        return rows;
    }

    void clear() {
        rows.clear();
    }
}
