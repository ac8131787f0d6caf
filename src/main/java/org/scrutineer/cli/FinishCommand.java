package org.scrutineer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.scrutineer.extract.csv.WholeFile;
import org.scrutineer.pdf.Finished;
import org.scrutineer.pdf.Finisher;
import org.scrutineer.pdf.file.LanguageTag;
import org.scrutineer.pdf.file.PdfMetadata;
import org.scrutineer.pdf.file.PdfSource;
import org.scrutineer.pdf.paper.ComparedFinish;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code finish}: repairs a PDF of any JasperReports line to PDF/UA-1 and PDF/A-3a, and has it checked. */
@Command(
        name = "finish",
        mixinStandardHelpOptions = true,
        description =
                "Repair a PDF that JasperReports made (also JasperReports Server's) to PDF/UA-1 and PDF/A-3a, and "
                        + "check it. "
                        + "Every page is compared with what it was; a file that would show or say something else is "
                        + "left as it is.")
final class FinishCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "the PDF")
    private Path file;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "where the finished file is written (default: in place of FILE)")
    private Path out;

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            description = "the title it shows (default: the file's own, else its name)")
    private String title;

    @Option(
            names = "--language",
            paramLabel = "LANG",
            description = "the language of a file that does not state one, such as en-GB or cy; no language is assumed")
    private String language;

    @Override
    public Integer call() throws IOException {
        Path target = out == null ? file : out;
        Finished finished;
        try (WholeFile whole = new WholeFile(target)) {
            finished = ComparedFinish.finish(
                    new Finisher(
                            PdfMetadata.titled(title == null ? "" : title), Map.of(), LanguageTag.checked(language)),
                    PdfSource.of(file),
                    whole.stream());
            whole.finish();
        }
        PrintWriter answer = spec.commandLine().getOut();
        finished.remarks().forEach(remark -> answer.println("note: " + file.getFileName() + ": " + remark));
        finished.broken()
                .forEach((standard, rules) -> rules.forEach(rule -> answer.println("breaks " + standard + " " + rule)));
        finished.unchecked()
                .forEach(standard -> answer.println("not checked: " + standard
                        + ", for the check cannot make sense of the file, or needs more memory than "
                        + "the program may use; run it with more, such as java -Xmx2g -jar "
                        + "scrutineer.jar finish FILE"));
        answer.println("Finished: " + target + verdict(finished));
        answer.flush();
        return finished.conforms() ? 0 : 1;
    }

    private static String verdict(Finished finished) {
        if (finished.conforms() && finished.whole()) {
            return ", keeps to PDF/UA-1 and PDF/A-3a as far as a machine can tell";
        }
        String claimed = finished.claimed().isEmpty()
                ? ", it claims no standard"
                : ", it claims " + finished.claimed() + " only";
        if (finished.conforms()) {
            return claimed + ", because the tags are not its author's";
        }
        return finished.broken().values().stream().allMatch(List::isEmpty)
                ? ", but it does not claim what was not checked"
                : claimed + ": the rules above stay broken";
    }
}
