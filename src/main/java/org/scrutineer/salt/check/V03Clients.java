package org.scrutineer.salt.check;

import java.util.List;
import org.scrutineer.salt.count.CountTable;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.layout.LineKind;

/** A client may have several events but is one client (SALT-STS002a-2021: Tables 2a and 2b). */
final class V03Clients extends Check {

    V03Clients() {
        super(
                "V3",
                "clients also in LTS001a are no more than Total Clients in Table, and these no more than the events",
                false);
    }

    @Override
    void tables(SaltReturn counted, List<String> wrong) {
        for (CountTable table : counted.tables()) {
            int clients = table.layout().rows().only(LineKind.CLIENTS);
            int also = table.layout().rows().only(LineKind.ALSO);
            for (int column = 0;
                    clients >= 0 && column < table.layout().columns().size();
                    column++) {
                Cells.mustNotExceed(
                        wrong,
                        Cells.name(table, clients, column),
                        table.raw(clients, column),
                        "the events",
                        Cells.total(table, column));
                if (also >= 0) {
                    Cells.mustNotExceed(
                            wrong,
                            Cells.name(table, also, column),
                            table.raw(also, column),
                            "the clients",
                            table.raw(clients, column));
                }
            }
        }
    }
}
