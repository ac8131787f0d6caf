package org.scrutineer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.scrutineer.extract.assure.AssuranceCase;
import org.scrutineer.extract.assure.AssuranceFile;
import org.scrutineer.extract.assure.Assured;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.salt.Settings;

/** Checks a council's own assurance people before anything is counted. */
final class AssuranceCheck {

    private AssuranceCheck() {}

    /** @throws DataProblemException when a case is not where its file expects it */
    static void check(Path file, Settings settings, PrintWriter answer) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new DataProblemException(new Problem(
                    file.toString(),
                    0,
                    "",
                    "S-FILE",
                    "no such file",
                    "a file of assurance people",
                    "Check the path after --assure."));
        }
        List<AssuranceCase> cases;
        try (InputStream in = Files.newInputStream(file)) {
            cases = AssuranceFile.read(file.getFileName().toString(), in);
        }
        List<Problem> wrong = new ArrayList<>();
        for (AssuranceCase assured : cases) {
            for (String difference : Assured.differences(assured, settings)) {
                wrong.add(new Problem(
                        assured.file(),
                        0,
                        "case \"" + assured.name() + "\"",
                        "S-ASSURE",
                        difference,
                        "the cells the case names",
                        "Either the case or a setting is not as meant; explain shows the rule."));
            }
        }
        if (!wrong.isEmpty()) {
            throw new DataProblemException(wrong);
        }
        answer.println("Assured: all " + cases.size() + " cases of " + file.getFileName() + " are where they belong.");
    }
}
