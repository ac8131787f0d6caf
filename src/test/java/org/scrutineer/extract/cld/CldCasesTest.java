package org.scrutineer.extract.cld;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.scrutineer.extract.assure.AssuranceCase;
import org.scrutineer.extract.assure.AssuranceFile;
import org.scrutineer.extract.assure.Assured;
import org.scrutineer.rules.RuleFile;
import org.scrutineer.salt.Settings;

/** Every assurance person of Client Level Data is where the case says. */
class CldCasesTest {

    @TestFactory
    Stream<DynamicTest> everyCase() throws IOException {
        return Stream.concat(cases("cld/cld.cases.yaml"), cases("central/central.cases.yaml"));
    }

    /** What the published code gives where it was once read otherwise. */
    @TestFactory
    Stream<DynamicTest> everyCaseOfTheCode() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/cld/central-code.cases.yaml")) {
            return tests(AssuranceFile.read("central-code.cases.yaml", in));
        }
    }

    private static Stream<DynamicTest> tests(List<AssuranceCase> cases) {
        return cases.stream()
                .map(assured -> DynamicTest.dynamicTest(
                        assured.name(),
                        () -> assertEquals(List.of(), Assured.differences(assured, Settings.defaults()))));
    }

    private static Stream<DynamicTest> cases(String name) throws IOException {
        try (InputStream in = RuleFile.open(name)) {
            return tests(AssuranceFile.read(name, in));
        }
    }
}
