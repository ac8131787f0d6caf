package org.scrutineer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People with a learning disability whose status is blank stand beside LTS004: the check warns of them by number. */
class StatusNotKnownTest {

    @TempDir
    private Path folder;

    private String count(String second) throws IOException {
        Path cld = Files.writeString(
                folder.resolve("cld.csv"),
                """
                LA Person Unique Identifier,Date of Birth,Client Type,Primary Support Reason,Gender,Accommodation Status,Employment Status,Event Type,Event Start Date,Service Type,Delivery Mechanism
                P1,1980-01-01,Service user,Learning disability support,Female,Shared Lives scheme,Unknown,Service,2023-05-01,Long term support: Community,Direct payment
                P2,1980-01-01,Service user,Learning disability support,Female,%s,Service,2023-05-01,Long term support: Community,Direct payment
                """
                        .formatted(second));
        Ran ran = Ran.run(
                "count",
                "--source",
                cld.toString(),
                "--year",
                "2023-24",
                "--out",
                folder.resolve("out").toString());
        assertEquals(0, ran.exit(), ran.err());
        return ran.out();
    }

    @Test
    void theCheckWarnsOfThoseBesideTheTable() throws IOException {
        String said = count(",");
        assertTrue(said.contains("check V9 warns"), said);
        assertTrue(said.contains("LTS004 1 has 1 fewer than the learning disability row of LTS001a 1a"), said);
    }

    @Test
    void theCheckPassesWhereEveryStatusIsKnown() throws IOException {
        String said = count("Shared Lives scheme,Unknown");
        assertTrue(!said.contains("check V9"), said);
    }
}
