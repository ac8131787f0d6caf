package org.scrutineer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same small council both ways, with one person who has no mechanism and one who is missing. */
class ReconcileCommandTest {

    @TempDir
    private Path folder;

    @Test
    void namesTheDifferenceAndItsCause() throws IOException {
        Path salt = Files.createDirectory(folder.resolve("salt"));
        Files.writeString(salt.resolve("person.csv"), "person_id,date_of_birth,primary_support_reason\nA1,1940-01-01,Mental Health Support\nB2,1940-01-01,Mental Health Support\nC3,1940-01-01,Mental Health Support\n");
        Files.writeString(salt.resolve("long_term_support.csv"), "support_id,person_id,start_date,end_date,setting,delivery_mechanism\n1,A1,2020-01-01,,Nursing,\n"
                + "2,B2,2020-01-01,,Community,Direct Payment only\n3,C3,2020-01-01,,Residential,\n");
        Path cld = folder.resolve("cld.csv");
        Files.writeString(cld, "LA Person Unique Identifier,Client Type,Date of Birth,Primary Support Reason,Event Type,Event Start Date,Service Type,Delivery Mechanism\n"
                + "A1,Service User,1940-01-01,Mental Health Support,Service,2020-01-01,Long Term Support: Nursing Care,\nB2,Service User,1940-01-01,Mental Health Support,Service,2020-01-01,Long Term Support: Community,\n");
        Path out = folder.resolve("out");
        assertEquals(0, Main.run("reconcile", "--salt", salt.toString(), "--cld", cld.toString(), "--year", "2023-24", "--quarter", "4", "--out", out.toString()));
        String cells = Files.readString(out.resolve("reconcile.csv"));
        assertTrue(cells.contains("LTS001a,1b,Mental Health Support,Community: Direct Payment only,1,0,-1,,1,no mechanism: 1"), cells);
        assertTrue(cells.contains("LTS001a,1b,Mental Health Support,Residential,1,0,-1,,1,not in the Client Level Data: 1"), cells);
        assertFalse(cells.contains("B2"));
        assertTrue(Files.readString(out.resolve("reconcile-people.csv")).contains("LTS001a,1b,B2,Mental Health Support / Community: Direct Payment only,,no mechanism"));
        assertTrue(Files.exists(out.resolve("PERSONAL-DATA.txt")));
    }
}
