package org.scrutineer;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Holds the layers: each uses only those above it. */
class LayersTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.scrutineer");

    @Test
    void eachLayerUsesOnlyThoseAboveIt() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("background")
                .definedBy("org.scrutineer.background..")
                .layer("rules")
                .definedBy("org.scrutineer.rules..")
                .layer("salt")
                .definedBy("org.scrutineer.salt..")
                .layer("ascof")
                .definedBy("org.scrutineer.ascof..")
                .layer("performance")
                .definedBy("org.scrutineer.performance..")
                .layer("disclosure")
                .definedBy("org.scrutineer.disclosure..")
                .layer("extract")
                .definedBy("org.scrutineer.extract..")
                .layer("run")
                .definedBy("org.scrutineer.run..")
                .layer("jasper")
                .definedBy("org.scrutineer.jasper..")
                .layer("pdf")
                .definedBy("org.scrutineer.pdf..")
                .layer("server")
                .definedBy("org.scrutineer.server..")
                .layer("cli")
                .definedBy("org.scrutineer.cli..")
                .whereLayer("background")
                .mayNotAccessAnyLayer()
                .whereLayer("rules")
                .mayNotAccessAnyLayer()
                .whereLayer("salt")
                .mayOnlyAccessLayers("background", "rules")
                .whereLayer("ascof")
                .mayOnlyAccessLayers("background", "rules", "salt")
                .whereLayer("performance")
                .mayOnlyAccessLayers("background", "rules", "salt", "ascof")
                .whereLayer("disclosure")
                .mayOnlyAccessLayers("background", "rules", "salt", "ascof", "performance")
                .whereLayer("extract")
                .mayOnlyAccessLayers("background", "rules", "salt", "ascof", "performance", "disclosure")
                .whereLayer("run")
                .mayOnlyAccessLayers("background", "rules", "salt", "ascof", "performance", "disclosure", "extract")
                .whereLayer("jasper")
                .mayOnlyAccessLayers(
                        "background", "rules", "salt", "ascof", "performance", "disclosure", "extract", "run")
                .whereLayer("pdf")
                .mayOnlyAccessLayers("background")
                .whereLayer("server")
                .mayOnlyAccessLayers(
                        "background",
                        "rules",
                        "salt",
                        "ascof",
                        "performance",
                        "disclosure",
                        "extract",
                        "run",
                        "jasper",
                        "pdf")
                .check(CLASSES);
    }

    @Test
    void countingKnowsNothingOfFilesDatabasesOrReports() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAnyPackage(
                        "org.scrutineer.salt..",
                        "org.scrutineer.ascof..",
                        "org.scrutineer.performance..",
                        "org.scrutineer.disclosure..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..", "java.nio.file..", "de.siegmar..", "net.sf.jasperreports..", "com.itextpdf..")
                .check(CLASSES);
    }

    @Test
    void readingAndTheRunKnowNothingOfReports() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAnyPackage("org.scrutineer.extract..", "org.scrutineer.run..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("net.sf.jasperreports..", "com.itextpdf..")
                .check(CLASSES);
    }

    /** What commands write is made where nothing is known of commands. */
    @Test
    void filesKnowNothingOfCommands() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAnyPackage(
                        "org.scrutineer.cli.result..",
                        "org.scrutineer.cli.reconcile..",
                        "org.scrutineer.cli.pack..",
                        "org.scrutineer.cli.report..",
                        "org.scrutineer.cli.commentary..",
                        "org.scrutineer.cli.council..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..", "org.scrutineer.cli")
                .check(CLASSES);
    }

    /** The rooms of reading, each using only those below it: records of people are one, in two forms. */
    @Test
    void roomsOfReadingHaveNoCircles() {
        slices().assignedFrom(rooms("org.scrutineer.extract.", Map.of("cld", "people", "salt", "people")))
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    /** The rooms of finishing, each using only those below it. */
    @Test
    void roomsOfFinishingHaveNoCircles() {
        slices().assignedFrom(rooms("org.scrutineer.pdf.", Map.of()))
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    /** The add-on for servers is made of these packages: what they use beside them is not in it. */
    @Test
    void whatTheAddOnIsMadeOfNeedsNoChecker() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAnyPackage(
                        "org.scrutineer.pdf",
                        "org.scrutineer.pdf.file..",
                        "org.scrutineer.pdf.content..",
                        "org.scrutineer.pdf.structure..",
                        "org.scrutineer.pdf.steps..",
                        "org.scrutineer.server.accessible..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.scrutineer.pdf.compare..",
                        "org.scrutineer.pdf.check..",
                        "org.scrutineer.pdf.paper..",
                        "org.scrutineer.pdf.agenda..",
                        "org.apache.pdfbox..",
                        "org.verapdf..")
                .check(CLASSES);
    }

    private static SliceAssignment rooms(String above, Map<String, String> together) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                String inside = type.getPackageName() + ".";
                if (!inside.startsWith(above)) {
                    return SliceIdentifier.ignore();
                }
                // What stands in the package itself is a room too.
                String room = inside.substring(above.length()).split("\\.")[0];
                return SliceIdentifier.of(together.getOrDefault(room, room));
            }

            @Override
            public String getDescription() {
                return "rooms of " + above;
            }
        };
    }

    @Test
    void noCircles() {
        slices().matching("org.scrutineer.(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
