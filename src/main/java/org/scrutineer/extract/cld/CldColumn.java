package org.scrutineer.extract.cld;

import org.scrutineer.extract.contract.CldColumns;
import org.scrutineer.extract.contract.Row;

/** A column of Client Level Data and where a row has it, looked up once for all rows. */
record CldColumn(String name, int index) {

    static CldColumn of(String name) {
        return new CldColumn(name, CldColumns.table().indexOf(name));
    }

    String text(Row row) {
        return row.text(index);
    }
}
