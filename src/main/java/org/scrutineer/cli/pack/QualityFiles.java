package org.scrutineer.cli.pack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.sf.jasperreports.engine.JasperPrint;
import org.scrutineer.cli.report.Workbook;
import org.scrutineer.extract.cld.FieldShare;
import org.scrutineer.extract.cld.Submissions;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.RecordName;
import org.scrutineer.extract.csv.CsvFile;
import org.scrutineer.extract.csv.WholeFile;
import org.scrutineer.extract.validate.Finding;
import org.scrutineer.extract.validate.Quality;
import org.scrutineer.jasper.ProgramVersion;
import org.scrutineer.jasper.query.DataTable;
import org.scrutineer.jasper.template.ReportFiller;
import org.scrutineer.pdf.Finisher;
import org.scrutineer.pdf.file.PdfMetadata;
import org.scrutineer.run.ReportRun;

/**
 * Writes what validation found: {@code data-quality.csv} for the team (personal data), {@code quality.json} for the
 * next run, {@code data-quality.pdf} to print.
 */
public final class QualityFiles {

    private static final List<String> COLUMNS =
            List.of("file", "row", "field", "code", "found", "expected", "fix", "severity", "record", "person", "team");

    private QualityFiles() {}

    public static void csv(Quality quality, Path path) {
        try (CsvFile csv = new CsvFile(path, COLUMNS.toArray(String[]::new))) {
            quality.findings().forEach(finding -> csv.row(row(finding).toArray(String[]::new)));
            csv.finish();
        }
    }

    /**
     * What the department will see of Client Level Data, where there is any: {@code department-check.csv} with every
     * field, status, validity and value that fails (personal data), and {@code coverage.csv} with the events that ended
     * by month.
     */
    public static void submitted(Quality quality, Path folder) {
        if (quality.submitted() == null) {
            return;
        }
        try (CsvFile csv = new CsvFile(
                folder.resolve("department-check.csv"),
                "module",
                "field",
                "status",
                "validity",
                "rows",
                "percent",
                "value",
                "value_rows")) {
            for (FieldShare field : quality.submitted().check().fields()) {
                field.counts()
                        .forEach((status, validities) -> validities.forEach((validity, rows) -> {
                            if (rows > 0) {
                                csv.row(
                                        field.module(),
                                        field.header(),
                                        status.words(),
                                        validity.words(),
                                        String.valueOf(rows),
                                        percent(
                                                rows,
                                                quality.submitted().check().rows()),
                                        "",
                                        "");
                            }
                        }));
                field.failedValues()
                        .forEach((failed, rows) -> csv.row(
                                field.module(),
                                field.header(),
                                "",
                                failed.validity().words(),
                                "",
                                "",
                                failed.value(),
                                String.valueOf(rows)));
            }
            csv.finish();
        }
        try (CsvFile csv = new CsvFile(
                folder.resolve("coverage.csv"),
                "file",
                "stated",
                "covers",
                "months_are",
                "gap",
                "event_type",
                "month",
                "ended")) {
            for (Submissions.Cover cover : quality.submitted().covers()) {
                String covers = cover.start() == null ? "" : cover.start() + " to " + cover.end();
                String stated = cover.statedStart() == null || cover.statedEnd() == null
                        ? ""
                        : cover.statedStart() + " to " + cover.statedEnd();
                cover.ended()
                        .forEach((type, months) -> months.forEach((month, ended) -> csv.row(
                                cover.file(),
                                stated,
                                covers,
                                cover.taken(),
                                cover.gaps() ? "yes" : "no",
                                type,
                                month.toString(),
                                String.valueOf(ended))));
            }
            csv.finish();
        }
    }

    private static String percent(long rows, long all) {
        return BigDecimal.valueOf(100 * rows)
                .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** A workbook for each team, and one for what is nobody's. Gives the files that were written, by team. */
    public static Map<String, Path> byTeam(Quality quality, Path folder) throws IOException {
        Map<String, List<List<Object>>> teams = new TreeMap<>();
        quality.findings().forEach(finding -> teams.computeIfAbsent(
                        finding.problem().record().team(), team -> new ArrayList<>())
                .add(List.copyOf(row(finding))));
        Map<String, Path> files = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Map.Entry<String, List<List<Object>>> team : teams.entrySet()) {
            String called = team.getKey().isEmpty() ? "without a team" : team.getKey();
            String name = "data-quality-" + called.replaceAll("[^\\p{L}\\p{N}]+", "-");
            String free = name;
            // Two teams whose names differ in their signs only still get a file each.
            for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
                free = name + "-" + i;
            }
            Path file = folder.resolve(free + ".xlsx");
            try (WholeFile whole = new WholeFile(file);
                    Workbook book = new Workbook("PERSONAL DATA").titled("Data quality: " + called)) {
                book.add(new DataTable("To mend", "", COLUMNS, team.getValue(), ""));
                book.write(whole.stream());
                whole.finish();
            }
            files.put(called, file);
        }
        return files;
    }

    private static List<String> row(Finding finding) {
        Problem problem = finding.problem();
        RecordName record = problem.record();
        return List.of(
                problem.file(),
                problem.row() == 0 ? "" : String.valueOf(problem.row()),
                problem.field(),
                problem.code(),
                problem.found(),
                problem.expected(),
                problem.fix(),
                finding.rule().severity().word(),
                record.key(),
                record.person(),
                record.team());
    }

    public static void json(Quality quality, LocalDate day, Path path) throws IOException {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("program", "Scrutineer " + ProgramVersion.get());
        manifest.put("day", day.toString());
        Map<String, Object> rows = new LinkedHashMap<>();
        quality.read().forEach((table, read) -> rows.put(table, Map.of("read", read)));
        manifest.put("rows", rows);
        Map<String, String> tables = new LinkedHashMap<>();
        quality.tables()
                .forEach(table ->
                        tables.put(table.table().name(), table.presence().name().toLowerCase(Locale.ROOT)));
        manifest.put("tables", tables);
        Map<String, Long> findings = new LinkedHashMap<>();
        quality.byRule().forEach((rule, count) -> findings.put(rule.code(), count));
        manifest.put("findings", findings);
        try (WholeFile file = new WholeFile(path)) {
            file.stream()
                    .write(new ObjectMapper()
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .writeValueAsBytes(manifest));
            file.finish();
        }
    }

    public static void pdf(ReportRun run, LocalDate day, Path path) throws IOException {
        JasperPrint print = ReportFiller.fill("data-quality", run, Map.of());
        PdfMetadata metadata = new PdfMetadata(
                "Data quality of adult social care returns",
                "Adult Social Care performance team",
                "What validation found, by file and by rule",
                day.atStartOfDay().atOffset(ZoneOffset.UTC));
        byte[] pdf = new Finisher(metadata, Map.of()).finish(ScrutinyPack.export(print));
        try (WholeFile file = new WholeFile(path)) {
            file.stream().write(pdf);
            file.finish();
        }
    }
}
