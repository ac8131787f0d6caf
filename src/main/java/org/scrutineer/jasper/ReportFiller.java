package org.scrutineer.jasper;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import org.scrutineer.extract.DataProblemException;

/** Fills a template of the program with the figures of a run. */
public final class ReportFiller {

    private ReportFiller() {
    }

    /**
     * Fills a report or a report book.
     *
     * @param extra parameters beside the run's own
     * @throws DataProblemException  when the data of the run cannot be used
     * @throws IllegalStateException when the template cannot be filled
     */
    public static JasperPrint fill(String template, ReportRun run, Map<String, Object> extra) {
        Map<String, Object> parameters = new HashMap<>(extra);
        parameters.put(RunHandle.PARAMETER, RunHandle.of(run));
        parameters.put("YEAR", run.period().year().toString());
        parameters.put("QUARTER", run.period().quarter());
        parameters.put("DISCLOSURE", run.disclosure());
        parameters.put(JRParameter.REPORT_LOCALE, Locale.UK);
        try {
            JasperPrint print = JasperFillManager.getInstance(ClassPathOnly.CONTEXT).fill(Templates.get(template), parameters);
            print.setProperty("net.sf.jasperreports.export.pdf.tag.language", run.paper().council().words().locale().toLanguageTag());
            return print;
        } catch (JRException failed) {
            throw unwrap(failed);
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
