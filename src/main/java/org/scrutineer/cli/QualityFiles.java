package org.scrutineer.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JasperPrint;
import org.scrutineer.extract.CsvFile;
import org.scrutineer.extract.Problem;
import org.scrutineer.extract.WholeFile;
import org.scrutineer.extract.validate.Quality;
import org.scrutineer.jasper.ReportFiller;
import org.scrutineer.jasper.ReportRun;
import org.scrutineer.pdf.Finisher;
import org.scrutineer.pdf.PdfMetadata;

/** Writes what validation found: {@code data-quality.csv} for the team (personal data), {@code quality.json} for the next run, {@code data-quality.pdf} to print. */
final class QualityFiles {

    private QualityFiles() {
    }

    static void csv(Quality quality, Path path) {
        try (CsvFile csv = new CsvFile(path, "file", "row", "field", "code", "found", "expected", "fix", "severity")) {
            quality.findings().forEach(finding -> {
                Problem problem = finding.problem();
                csv.row(problem.file(), problem.row() == 0 ? "" : String.valueOf(problem.row()), problem.field(), problem.code(), problem.found(), problem.expected(), problem.fix(),
                        finding.rule().severity().word());
            });
            csv.finish();
        }
    }

    static void json(Quality quality, LocalDate day, Path path) throws IOException {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("program", "Scrutineer " + Version.text());
        manifest.put("day", day.toString());
        Map<String, Object> rows = new LinkedHashMap<>();
        quality.read().forEach((table, read) -> rows.put(table, Map.of("read", read)));
        manifest.put("rows", rows);
        Map<String, Long> findings = new LinkedHashMap<>();
        quality.byRule().forEach((rule, count) -> findings.put(rule.code(), count));
        manifest.put("findings", findings);
        try (WholeFile file = new WholeFile(path)) {
            file.stream().write(new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(manifest));
            file.finish();
        }
    }

    static void pdf(ReportRun run, LocalDate day, Path path) throws IOException {
        JasperPrint print = ReportFiller.fill("data-quality", run, Map.of());
        PdfMetadata metadata = new PdfMetadata("Data quality of adult social care returns", "Adult Social Care performance team", "What validation found, by file and by rule",
                day.atStartOfDay().atOffset(ZoneOffset.UTC));
        byte[] pdf = new Finisher(metadata, Map.of()).finish(ScrutinyPack.export(print));
        try (WholeFile file = new WholeFile(path)) {
            file.stream().write(pdf);
            file.finish();
        }
    }
}
