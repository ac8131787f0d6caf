package org.scrutineer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.Callable;
import org.scrutineer.extract.DataProblemException;
import org.scrutineer.extract.Problem;
import org.scrutineer.extract.WholeFile;
import org.scrutineer.pdf.Finisher;
import org.scrutineer.pdf.PdfMetadata;
import org.scrutineer.pdf.UnusablePdfException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code finish}: repairs a tagged PDF of any JasperReports line to PDF/UA-1 and PDF/A-3a. */
@Command(name = "finish", mixinStandardHelpOptions = true, description = "Repair a tagged PDF that JasperReports made (also JasperReports Server's) to PDF/UA-1 and PDF/A-3a.")
final class FinishCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "the PDF")
    private Path file;

    @Option(names = "--out", paramLabel = "FILE", description = "where the finished file is written (default: in place of FILE)")
    private Path out;

    @Option(names = "--title", paramLabel = "TITLE", description = "the title it shows (default: the file's own, else its name)")
    private String title;

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw fault("no such file", "Check the path.");
        }
        OffsetDateTime changed = Files.getLastModifiedTime(file).toInstant().atOffset(ZoneOffset.UTC);
        PdfMetadata metadata = new PdfMetadata(title == null ? "" : title, "", "", changed);
        Path target = out == null ? file : out;
        try (InputStream in = Files.newInputStream(file); WholeFile whole = new WholeFile(target)) {
            new Finisher(metadata.withTitleFor(file.getFileName().toString()), Map.of()).finish(in, whole.stream());
            whole.finish();
        } catch (UnusablePdfException unusable) {
            throw fault(unusable.getMessage(), "");
        }
        spec.commandLine().getOut().println("Finished: " + target);
        spec.commandLine().getOut().flush();
        return 0;
    }

    private DataProblemException fault(String found, String fix) {
        return new DataProblemException(new Problem(file.getFileName().toString(), 0, "", "P-PDF", found, "a tagged PDF", fix));
    }
}
