package org.scrutineer.extract.assure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.scrutineer.rules.RuleFile;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.layout.RuleSet;

/**
 * Each number of days by which Client Level Data becomes facts of the return is held by an assurance case: one more, or
 * one less, breaks one.
 */
class CldConstantsTest {

    private static final String FILE = "cld/constants.csv";

    @TestFactory
    Stream<DynamicTest> everyConstantOfTheReturn() throws IOException {
        List<AssuranceCase> cases;
        try (InputStream in = RuleFile.open("cld/cld.cases.yaml")) {
            cases = AssuranceFile.read("cld.cases.yaml", in);
        }
        return RuleFile.read(FILE).stream()
                .filter(line ->
                        line.get("set").equals("salt") && line.get("name").endsWith(".days"))
                .flatMap(line -> changes(line)
                        .map(change -> DynamicTest.dynamicTest(
                                line.get("name") + " changed by " + change, () -> assertBroken(cases, line, change))));
    }

    /**
     * Periods of short-term support that touch are one by the rules of the return too, so a day fewer moves nothing.
     */
    private static Stream<Integer> changes(RuleFile.Line line) {
        return line.get("name").equals("reablement.cluster.days") ? Stream.of(1) : Stream.of(1, -1);
    }

    private static void assertBroken(List<AssuranceCase> cases, RuleFile.Line constant, int change) throws IOException {
        String changed = changed(constant, change);
        List<String> broken = cases.stream()
                .filter(one -> !Assured.differences(
                                one,
                                Settings.defaults(),
                                RuleSet.of(
                                        one.period().year(),
                                        file -> file.equals(FILE)
                                                ? RuleFile.parse(file, changed)
                                                : RuleFile.read(file)))
                        .isEmpty())
                .map(AssuranceCase::name)
                .toList();
        assertFalse(broken.isEmpty(), constant.get("name") + " " + constant.get("value") + " " + change);
    }

    private static String changed(RuleFile.Line constant, int change) throws IOException {
        try (InputStream in = RuleFile.open(FILE)) {
            String text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            String row = "\n" + constant.get("set") + "," + constant.get("name") + ",";
            String value = constant.get("value");
            assertEquals(2, text.split(java.util.regex.Pattern.quote(row + value + ","), -1).length, row);
            return text.replace(row + value + ",", row + (Integer.parseInt(value) + change) + ",");
        }
    }
}
