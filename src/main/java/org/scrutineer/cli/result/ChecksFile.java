package org.scrutineer.cli.result;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.scrutineer.extract.csv.CsvFile;
import org.scrutineer.salt.check.CheckResult;

/**
 * Writes {@code checks.csv}: every rule of cross-table validation, the cells that do not hold and the people involved.
 * The file holds personal data.
 */
public final class ChecksFile {

    private ChecksFile() {}

    public static void write(List<CheckResult> checks, Path path) {
        try (CsvFile csv = new CsvFile(path, "check", "title", "outcome", "cell", "person_id", "detail")) {
            for (CheckResult check : checks) {
                String outcome = check.outcome().name().toLowerCase(Locale.ROOT);
                if (check.cells().isEmpty() && check.people().isEmpty()) {
                    csv.row(check.code(), check.title(), outcome, "", "", "");
                }
                check.cells().forEach(cell -> csv.row(check.code(), check.title(), outcome, cell, "", ""));
                check.people()
                        .forEach(finding ->
                                csv.row(check.code(), check.title(), outcome, "", finding.person(), finding.detail()));
            }
            csv.finish();
        }
    }
}
