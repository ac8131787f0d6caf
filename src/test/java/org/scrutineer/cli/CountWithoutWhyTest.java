package org.scrutineer.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountWithoutWhyTest {

    @TempDir
    private Path folder;

    @Test
    void theFiguresAreThoseOfACountWithWhyAndOldReasonsGo() throws IOException {
        Path source = Files.createDirectory(folder.resolve("council"));
        Files.writeString(
                source.resolve("person.csv"),
                "person_id,date_of_birth,gender,primary_support_reason\nA1,1940-05-06,Female,Physical Support: Personal care support\n");
        Files.writeString(
                source.resolve("long_term_support.csv"),
                "support_id,person_id,start_date,end_date,setting,delivery_mechanism\nL1,A1,2019-01-01,,Residential,\n");
        Path with = folder.resolve("with");
        Path without = folder.resolve("without");
        assertEquals(0, count(source, with));
        assertEquals(0, count(source, without));
        assertTrue(Files.readString(without.resolve("why.csv")).contains("A1"));
        assertEquals(0, count(source, without, "--no-why"));
        for (String file : new String[] {"counts.csv", "ascof.csv", "checks.csv"}) {
            assertArrayEquals(Files.readAllBytes(with.resolve(file)), Files.readAllBytes(without.resolve(file)), file);
        }
        assertFalse(Files.exists(without.resolve("why.csv")));
        assertFalse(Files.exists(without.resolve("ascof-people.csv")));
    }

    @Test
    void movesNeedTheReasons() {
        StringWriter said = new StringWriter();
        int code = Main.run(
                new PrintWriter(said),
                "count",
                "--source",
                folder.toString(),
                "--year",
                "2023-24",
                "--out",
                folder.resolve("out").toString(),
                "--compare",
                folder.toString(),
                "--no-why");
        assertEquals(2, code, said::toString);
        assertTrue(said.toString().contains("leave out --no-why"), said::toString);
    }

    private int count(Path source, Path out, String... more) {
        String[] all = new String[7 + more.length];
        System.arraycopy(
                new String[] {"count", "--source", source.toString(), "--year", "2023-24", "--out", out.toString()},
                0,
                all,
                0,
                7);
        System.arraycopy(more, 0, all, 7, more.length);
        return Main.run(all);
    }
}
