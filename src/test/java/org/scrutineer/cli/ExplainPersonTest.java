package org.scrutineer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everybody can be explained, also who belongs in a table and has no cell in it. */
class ExplainPersonTest {

    @Test
    void aPersonWithoutASupportReasonBelongsInTheTableAndHasNoCell(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("person.csv"), "person_id,date_of_birth,primary_support_reason\nP1,1980-01-01,\n");
        Files.writeString(
                folder.resolve("long_term_support.csv"),
                "support_id,person_id,start_date,end_date,setting,delivery_mechanism\nS1,P1,2017-06-01,,Nursing,\n");
        StringWriter said = new StringWriter();
        int code = Main.commandLine()
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(said))
                .execute("explain", "P1", "--source", folder.toString(), "--year", "2017-18");
        assertEquals(0, code, said.toString());
        assertTrue(
                said.toString()
                        .contains("LTS001a 1a: belongs here but has no cell: no primary support reason [N-REASON]."),
                said.toString());
    }
}
