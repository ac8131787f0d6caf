package org.scrutineer.extract.assure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.scrutineer.ascof.central.CentralBook;
import org.scrutineer.ascof.central.CentralChoices;
import org.scrutineer.ascof.central.CentralVersion;
import org.scrutineer.ascof.central.Constants;
import org.scrutineer.extract.salt.ReadFor;
import org.scrutineer.extract.salt.SaltReader;
import org.scrutineer.rules.RuleFile;
import org.scrutineer.salt.Settings;

/** Each constant of the department's method is held by a case: one more, or one less, breaks one. */
class ConstantsTest {

    private record Counted(AssuranceCase assured, CentralBook book, CentralChoices choices) {

        boolean holds(Constants constants) {
            List<String> found = Assured.figures(assured.period(), book, choices.with(constants));
            return assured.central().stream()
                    .allMatch(expected -> expected.startsWith("no ")
                            ? found.stream().noneMatch(one -> one.startsWith(expected.substring(3)))
                            : found.contains(expected));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyConstant() throws IOException {
        List<Counted> cases = cases();
        assertEquals(
                List.of(),
                cases.stream().filter(one -> !one.holds(Constants.get())).toList());
        return Constants.get().all().entrySet().stream()
                .map(constant -> DynamicTest.dynamicTest(constant.getKey(), () -> {
                    for (int change : List.of(1, -1)) {
                        Constants changed = Constants.get().with(constant.getKey(), constant.getValue() + change);
                        assertFalse(
                                cases.stream().allMatch(one -> one.holds(changed)),
                                constant.getKey() + " " + constant.getValue() + " changed by " + change
                                        + " breaks no case");
                    }
                }));
    }

    private static List<Counted> cases() throws IOException {
        List<Counted> cases = new ArrayList<>();
        try (InputStream in = RuleFile.open("central/central.cases.yaml")) {
            for (AssuranceCase assured : AssuranceFile.read("central.cases.yaml", in)) {
                Settings settings = Settings.defaults();
                for (var one : assured.settings().entrySet()) {
                    settings = settings.with(one.getKey(), one.getValue());
                }
                cases.add(new Counted(
                        assured,
                        SaltReader.read(new CaseSource(assured), new ReadFor(assured.period(), settings))
                                .central(),
                        CentralChoices.of(CentralVersion.of(assured.rules()), settings)));
            }
        }
        return cases;
    }
}
