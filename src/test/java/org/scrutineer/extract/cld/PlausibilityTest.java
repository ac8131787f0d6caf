package org.scrutineer.extract.cld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.ascof.central.CentralChoices;
import org.scrutineer.ascof.central.CentralMethod;
import org.scrutineer.ascof.central.CentralVersion;
import org.scrutineer.ascof.central.Plausibility;
import org.scrutineer.ascof.central.Window;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.salt.ReadFor;
import org.scrutineer.extract.salt.SaltIntake;
import org.scrutineer.extract.salt.SaltReader;
import org.scrutineer.extract.source.Sources;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.count.Trail;
import org.scrutineer.salt.measure.Counting;

/** Measures that look at the same people must say the same of them; what they may differ in is no finding. */
class PlausibilityTest {

    private static final int PEOPLE = 60;
    private static final String HOME = "Tenant: Private landlord";
    private static final String CARE_HOME = "Registered care home";

    @TempDir
    Path folder;

    /** A third in care homes and recorded there, everybody else at home: 2E and the community agree. */
    @Test
    void nothingIsFoundWhereTheMeasuresAgree() throws Exception {
        assertEquals(List.of(), findings(20, HOME, 0));
    }

    /** Five points apart: some people in the community do live in a place that is not their home. */
    @Test
    void aFewPeopleApartAreNoFinding() throws Exception {
        assertEquals(List.of(), findings(0, HOME, 2));
    }

    @Test
    void peopleInTheCommunityWhoAreRecordedInACareHome() throws Exception {
        List<String> found = findings(20, CARE_HOME, 0);
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.get(0).startsWith("by ASCOF 2E 0.0% live at home"), found.get(0));
        assertTrue(found.get(0).contains("66.7% are supported in the community"), found.get(0));
    }

    /** People whose birth is not known are in the total of 3D, and in no table of LTS001b. */
    @Test
    void peopleWhomThreeDCountsAndLts001bDoesNot() throws Exception {
        List<String> found = findings(0, HOME, 30);
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.get(0).startsWith("ASCOF 3D counts 60 people in the community"), found.get(0));
        assertTrue(found.get(0).contains("LTS001b 30"), found.get(0));
    }

    private List<String> findings(int inCareHomes, String accommodation, int withoutBirth) throws Exception {
        StringBuilder csv = new StringBuilder("LA Code,LA Person Unique Identifier,Gender,Date of Birth,Client Type,"
                + "Primary Support Reason,Accommodation Status,Event Type,Event Start Date,Event End Date,"
                + "Service Type,Service Component,Delivery Mechanism\n");
        for (int i = 0; i < PEOPLE; i++) {
            boolean careHome = i < inCareHomes;
            csv.append(String.join(
                            ",",
                            "999",
                            "P" + i,
                            "Female",
                            i < withoutBirth ? "" : "1950-05-05",
                            "Service user",
                            "Mental Health Support",
                            careHome ? CARE_HOME : accommodation,
                            "Service",
                            "2025-06-01",
                            "",
                            careHome ? "Long term support: Residential care" : "Long term support: Community",
                            careHome ? "Long term residential care" : "Day support",
                            careHome ? "" : "Direct payment"))
                    .append('\n');
        }
        Files.writeString(folder.resolve("client_level_data.csv"), csv);
        Period period = Period.of("2025-26", 4);
        Settings settings = DifferingRule.central(Settings.defaults());
        try (Source source = Sources.open(folder)) {
            SaltIntake intake = SaltReader.read(source, new ReadFor(period, settings));
            CentralChoices choices = CentralChoices.of(CentralVersion.newest(), settings);
            return Plausibility.of(
                    CentralMethod.of(choices)
                            .figures(Window.of(period), intake.central().people(), member -> {}),
                    new Counting(period, settings).count(intake.book(), Trail.none()));
        }
    }
}
