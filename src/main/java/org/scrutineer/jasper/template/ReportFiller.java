package org.scrutineer.jasper.template;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.jasper.RunHandle;
import org.scrutineer.jasper.query.PartTemplates;
import org.scrutineer.performance.paper.PaperFile;
import org.scrutineer.rules.CurrentTask;
import org.scrutineer.run.ReportRun;

/** Fills a template of the program with the figures of a run. */
public final class ReportFiller {

    private ReportFiller() {}

    /**
     * Fills a report or a report book.
     *
     * @param extra parameters beside the run's own
     * @throws DataProblemException when the data of the run cannot be used
     * @throws IllegalStateException when the template cannot be filled
     */
    public static JasperPrint fill(String template, ReportRun run, Map<String, Object> extra) {
        CurrentTask.on(CurrentTask.Kind.REPORT, template);
        TemplateSet templates = TemplateSet.of(run);
        if (template.equals("pack")) {
            everyPartHasATemplate(run, templates);
        }
        Map<String, Object> parameters = new HashMap<>(extra);
        parameters.put(RunHandle.PARAMETER, RunHandle.of(run));
        parameters.put("YEAR", run.period().year().toString());
        parameters.put("QUARTER", run.period().quarter());
        parameters.put("DISCLOSURE", run.disclosure());
        parameters.put(JRParameter.REPORT_LOCALE, Locale.UK);
        try {
            JasperPrint print = beside(templates, () -> JasperFillManager.getInstance(new ClassPathOnly(templates))
                    .fill(templates.get(template), parameters));
            PageNumbers.write(print);
            FrontBookmarks.write(print);
            print.setProperty(
                    "net.sf.jasperreports.export.pdf.tag.language",
                    run.words().locale().toLanguageTag());
            return print;
        } catch (JRException failed) {
            throw unwrap(failed);
        }
    }

    /**
     * Makes a filled book a part of a larger one: its contents and its references name the pages of the whole, and its
     * own page numbers, which would say something else, are gone.
     *
     * @param before pages of the whole that stand before it
     */
    public static void numberAfter(JasperPrint print, int before, ReportRun run) {
        int pages = print.getPages().size();
        PageNumbers.drop(print, page -> run.words().get("page.of", String.valueOf(page), String.valueOf(pages)));
        PageNumbers.write(print, before);
    }

    private static void everyPartHasATemplate(ReportRun run, TemplateSet templates) {
        Arrays.stream(PaperFile.values())
                .flatMap(file -> run.plan().parts(file).stream())
                .filter(part -> !templates.has(part.template()))
                .findFirst()
                .ifPresent(part -> {
                    throw new DataProblemException(PartTemplates.lacking(
                            part,
                            "a template of the program, or " + part.template()
                                    + ".jrxml in the folder after --templates"
                                    + templates
                                            .own()
                                            .place()
                                            .map(folder -> ", which is " + folder)
                                            .orElse(""),
                            "Put it there or correct the name; without the folder, give it: "
                                    + "pack ... --templates DIR."));
                });
    }

    private interface Filling {
        JasperPrint fill() throws JRException;
    }

    /** Resource bundles beside a council's templates are found while these are filled. */
    private static JasperPrint beside(TemplateSet templates, Filling filling) throws JRException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        if (templates.own().any()) {
            thread.setContextClassLoader(new BundlesBeside(templates.own(), ReportFiller.class.getClassLoader()));
        }
        try {
            return filling.fill();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** A fault of the data keeps its own message however deep the library has wrapped it. */
    private static RuntimeException unwrap(Exception failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataProblemException data) {
                return data;
            }
        }
        return new IllegalStateException("the report cannot be filled: " + failed.getMessage(), failed);
    }
}
