package org.scrutineer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code count --rules}: the figures say by which version they are, and what a choice that the method leaves open
 * moves.
 */
class CentralRulesTest {

    private static final String HEADER = "LA Person Unique Identifier,Client Type,Date of Birth,Event Type,"
            + "Event Start Date,Service Type,Service Component,Delivery Mechanism\n";
    private static final String ADMISSION =
            "A1,Service user,1940-01-01,Service,2025-06-01," + "Long term support: Nursing care,%s,\n";
    private static final String CARER = "C1,Unpaid carer,1960-01-01,Service,2025-06-01,"
            + "Unpaid carer support: Direct to unpaid carer,%s,CASSR managed personal budget\n";

    @TempDir
    private Path folder;

    private String counted(String component, String... more) throws IOException {
        Files.writeString(
                folder.resolve("cld.csv"), HEADER + ADMISSION.formatted(component) + CARER.formatted(component));
        List<String> arguments = new java.util.ArrayList<>(List.of(
                "count",
                "--source",
                folder.resolve("cld.csv").toString(),
                "--year",
                "2025-26",
                "--quarter",
                "4",
                "--out",
                folder.resolve("out").toString()));
        arguments.addAll(List.of(more));
        assertEquals(0, Main.run(arguments.toArray(String[]::new)));
        return Files.readString(folder.resolve("out").resolve("manifest.json"));
    }

    private String line(String start) throws IOException {
        return Files.readAllLines(folder.resolve("out").resolve("ascof-central.csv")).stream()
                .filter(one -> one.startsWith("2025-26," + start))
                .findFirst()
                .orElse("none");
    }

    @Test
    void anOpenPointIsReportedBesideTheFiguresThatItMoves() throws IOException {
        counted("", "--rules", "central");
        assertTrue(line("2C,,65 and above,total,0").endsWith("with central.blank.component=kept: 1"), line("2C"));
        assertTrue(
                line("3D,1b,total,total,0,0").endsWith("with central.carer.blank.component=kept: 1/1"), line("3D,1b"));
        assertFalse(line("2B").contains("central.blank.component"), line("2B"));
        counted("", "--rules", "central", "--set", "central.blank.component=kept");
        assertTrue(
                line("2C,,65 and above,total,1").endsWith("with central.blank.component=as the code runs: 0"),
                line("2C"));
    }

    @Test
    void whereItMovesNothingNothingIsSaid() throws IOException {
        counted("Long term nursing care", "--rules", "central");
        assertFalse(line("2C,,65 and above,total,1").contains("central.blank.component"), line("2C"));
        assertFalse(line("3D,1b,total,total,1,1").contains("central.carer"), line("3D,1b"));
    }

    @ParameterizedTest
    @CsvSource({"central, central-2026-09", "central-2026-06, central-2026-06", "dhsc-2024-25, central-2026-09"})
    void theManifestNamesTheVersion(String asked, String named) throws IOException {
        assertTrue(counted("", "--rules", asked).contains("\"rule set\" : \"" + named + "\""));
    }

    @Test
    void withoutTheOptionTheManifestNamesBoth() throws IOException {
        assertTrue(counted("").contains("\"rule set\" : \"the guidance of the return; ASCOF by central-2026-09\""));
    }
}
