package org.scrutineer.cli;

import java.nio.file.Path;
import java.util.List;
import org.scrutineer.server.edition.GuardedReport;
import org.scrutineer.server.edition.ShippedReports;
import org.scrutineer.server.schedule.ScheduleLine;
import org.scrutineer.server.schedule.SchedulesFile;

/** {@code --schedules}: which reports may be mailed, and the lines that do. */
final class SchedulesOption {

    static final String DESCRIPTION =
            "report, when, recipients, format, subject, message, failure_message, and optionally period and analyst "
                    + "(who gets the fault when a report cannot be made)";

    private SchedulesOption() {}

    /** Every line of the file; a report that names people may be in none. */
    static List<ScheduleLine> read(Path file) {
        ShippedReports shipped = ShippedReports.onClassPath();
        return SchedulesFile.read(
                file,
                shipped.templates().entrySet().stream()
                        .filter(report -> GuardedReport.of(report.getKey(), report.getValue())
                                        .isPresent()
                                && !shipped.description(report.getKey()).people())
                        .map(report -> report.getKey())
                        .toList());
    }
}
