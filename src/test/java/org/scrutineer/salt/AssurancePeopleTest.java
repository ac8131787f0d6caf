package org.scrutineer.salt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.scrutineer.extract.assure.AssuranceCase;
import org.scrutineer.extract.assure.AssuranceFile;
import org.scrutineer.extract.assure.Assured;
import org.scrutineer.rules.RuleFile;
import org.scrutineer.salt.layout.RuleSet;

/** Every assurance person is where the file beside the measure's rules says. */
class AssurancePeopleTest {

    @TestFactory
    Stream<DynamicTest> everyCase() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String measure : RuleSet.everyYear().layout().measures()) {
            try (InputStream in = RuleFile.open(measure + ".cases.yaml")) {
                List<AssuranceCase> cases = AssuranceFile.read(measure + ".cases.yaml", in);
                assertFalse(cases.isEmpty(), measure);
                cases.forEach(assured -> tests.add(DynamicTest.dynamicTest(
                        measure + ": " + assured.name(),
                        () -> assertEquals(List.of(), Assured.differences(assured, Settings.defaults())))));
            }
        }
        return tests.stream();
    }
}
