package org.scrutineer.extract.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.source.Sources;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;

/** A finding about a service, a request or a review of several submissions names the file that its row is in. */
class FileOfFindingTest {

    private static final String HEAD =
            "LA Person Unique Identifier,Client Type,Date of Birth,Date of Death,Primary Support Reason,Event Type,"
                    + "Event Start Date,Event End Date,Service Type,Delivery Mechanism\n";
    private static final String OTHER =
            "P9,Service user,1950-01-01,,Mental health support,Review,2025-05-0%d,2025-05-09,,\n";
    private static final String SERVICE =
            "P1,Service user,1950-01-01,,Mental health support,Service,2025-0%d-01,,Long term support: Nursing care,\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"a.csv, b.csv", "b.csv, a.csv"})
    void namesTheFile(String services, String others) throws IOException {
        Files.writeString(folder.resolve(services), HEAD + SERVICE.formatted(4) + SERVICE.formatted(6));
        Files.writeString(folder.resolve(others), HEAD + OTHER.formatted(1) + OTHER.formatted(2) + OTHER.formatted(3));
        try (Source source = Sources.open(folder)) {
            List<String> found =
                    Validation.of(source, Period.of("2025-26", 4), Settings.defaults(), LastRun.NONE)
                            .findings()
                            .stream()
                            .filter(finding -> finding.rule().code().equals("L-OVERLAP"))
                            .map(finding -> finding.problem().file() + " "
                                    + finding.problem().row())
                            .toList();
            assertEquals(List.of(services + " 3"), found);
        }
    }
}
