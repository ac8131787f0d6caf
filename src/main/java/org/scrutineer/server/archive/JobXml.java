package org.scrutineer.server.archive;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutineer.server.schedule.ScheduledJob;

/**
 * A scheduled job as the server's own importer reads it, with the values that {@code server schedule} gives one, but
 * for the output's time zone: an archive can hold that only as an object inside the JDK, which Java 17 does not let the
 * importer make (tried on Community 8.2.0, which cannot take back its own exports of such jobs). The trigger has its
 * time zone all the same.
 */
final class JobXml {

    /**
     * Without an offset: the server reads a job's start by its own clock, whatever that is, and takes it for the
     * trigger's time zone.
     */
    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    private static final Map<String, Integer> FORMATS = Map.of("PDF", 1, "HTML", 2, "CSV", 5, "DOCX", 8, "XLSX", 10);
    private static final int AT_START = 2;
    private static final int AS_ATTACHMENT = 2;
    private static final int ONCE = 1;
    private static final String STRING = "java:java.lang.String";

    private JobXml() {}

    /** The numbers of a report unit's jobs. */
    static String index(List<Integer> ids) {
        Xml xml = new Xml().open("reportUnitJobs");
        ids.forEach(id -> xml.leaf("jobId", id));
        return xml.close("reportUnitJobs").toString();
    }

    /**
     * A job.
     *
     * @param id its number within the archive; the server gives it another
     * @param username as whom it runs
     */
    static String of(ScheduledJob job, LocalDateTime start, int id, String username) {
        Xml xml = new Xml()
                .open("reportJob")
                .leaf("jobId", id)
                .leaf("version", 0)
                .leaf("username", username)
                .leaf("label", job.label());
        xml.open("trigger", typed("reportJobSimpleTrigger"))
                .leaf("version", 0)
                .leaf("timezone", ScheduledJob.ZONE)
                .leaf("startType", AT_START)
                .leaf("startDate", START.format(start))
                .leaf("misfireInstruction", 0)
                .leaf("occurrenceCount", ONCE)
                .close("trigger");
        xml.open("source").leaf("reportUnitURI", RepositoryPlan.unit(job.line().report()));
        parameter(xml, "YEAR")
                .leaf("value", typed(STRING), job.period().year())
                .leaf("valueType", "single")
                .close("parameter");
        parameter(xml, "QUARTER")
                .leaf("value", typed("java:java.lang.Integer"), job.period().quarter())
                .leaf("valueType", "single")
                .close("parameter");
        xml.close("source")
                .leaf("baseOutputFilename", job.file())
                .leaf("outputFormat", FORMATS.get(job.line().format()))
                .leaf("outputLocale", ScheduledJob.LOCALE);
        xml.open("contentRepositoryDestination")
                .leaf("version", 0)
                .leaf("folderURI", RepositoryPlan.OUTPUT)
                .leaf("sequentialFilenames", false)
                .leaf("overwriteFiles", true)
                .leaf("saveToRepository", true)
                .leaf("usingDefaultReportOutputFolderURI", false)
                .close("contentRepositoryDestination");
        xml.open("mailNotification").leaf("version", 0);
        job.line().recipients().forEach(recipient -> xml.leaf("toAddress", recipient));
        return xml.leaf("subject", job.subject())
                .leaf("messageText", job.message())
                .leaf("resultSendType", AS_ATTACHMENT)
                .leaf("skipEmptyReports", false)
                .leaf("messageTextWhenJobFails", job.failureMessage())
                .leaf("includingStackTraceWhenJobFails", false)
                .leaf("skipNotificationWhenJobFails", false)
                .close("mailNotification")
                .leaf("paused", false)
                .close("reportJob")
                .toString();
    }

    private static Xml parameter(Xml xml, String name) {
        return xml.open("parameter").leaf("key", typed(STRING), name);
    }

    private static Map<String, String> typed(String type) {
        return new TreeMap<>(Map.of(
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xmlns:java",
                "http://java.sun.com",
                "xsi:type",
                type));
    }
}
