package org.scrutineer.server.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Today;
import org.scrutineer.server.archive.RepositoryPlan;
import org.scrutineer.server.schedule.ScheduleLine;

/** What a real server mails, to whom, and what it refuses to mail. */
class LiveMailIT {

    private static final long PATIENCE_MS = 600_000;
    private static final String LATE = "The report is late; we are on it.";

    /** What an earlier run that was broken off has left. */
    @BeforeAll
    static void noJobs() {
        new Scheduling(Live.server(), step -> {}).schedule(List.of(), Today.inEngland());
    }

    private static ScheduleLine line(String when, String... readers) {
        return new ScheduleLine(
                "salt",
                when,
                List.of(readers),
                "PDF",
                "Of a test {period}",
                "Attached.",
                LATE,
                Optional.of(Period.of("2017-18", 3)),
                List.of("analyst@test.example"));
    }

    private static String text(MimeMessage message) {
        return GreenMailUtil.getBody(message).replace("=\r\n", "").replace("\r\n", "\n");
    }

    /**
     * The reader gets a sentence, the analyst the job that failed and what is wrong with the data, and neither a value
     * of anybody's records nor a stack trace; the report of faults has the rest.
     */
    @Test
    void aReportThatCannotBeMade() throws Exception {
        GreenMail post = Live.post();
        List<String> said = new ArrayList<>();
        try {
            Live.on("faulty");
            assertEquals(
                    1,
                    new Scheduling(Live.server(), said::add)
                            .schedule(
                                    List.of(line(
                                            "now",
                                            "reader@test.example",
                                            "late" + System.nanoTime() + "@test.example")),
                                    Today.inEngland()),
                    said.toString());
            post.waitForIncomingEmail(PATIENCE_MS, 2);
            Thread.sleep(5000);
            String readers = Arrays.stream(post.getReceivedMessages())
                    .filter(message -> to(message).contains("reader@"))
                    .map(LiveMailIT::text)
                    .collect(Collectors.joining("\n"));
            String analysts = Arrays.stream(post.getReceivedMessages())
                    .filter(message -> to(message).contains("analyst@"))
                    .map(LiveMailIT::text)
                    .collect(Collectors.joining("\n"));
            assertTrue(readers.contains(LATE), readers);
            assertFalse(
                    readers.contains("person.csv")
                            || readers.contains("date_of_birth")
                            || readers.contains("Exception"),
                    readers);
            assertTrue(analysts.contains("Label = Scrutineer salt-2017-18-Q3 PDF"), analysts);
            assertTrue(analysts.contains("Status = FAIL") && analysts.contains("Error UID"), analysts);
            assertTrue(analysts.contains("person.csv, row 3, field date_of_birth: found another value"), analysts);
            String faults = Live.csv(Live.server(), RepositoryPlan.REPORTS + "/data_faults", "");
            assertTrue(faults.contains("date_of_birth"), faults);
            for (String mail : List.of(readers, analysts)) {
                assertFalse(mail.contains("1950-02-31"), mail);
                assertFalse(mail.contains("\tat org."), mail);
            }
        } finally {
            Live.on("");
            post.stop();
            new Scheduling(Live.server(), said::add).schedule(List.of(), Today.inEngland());
        }
    }

    private static String to(MimeMessage message) {
        try {
            return Arrays.toString(message.getAllRecipients());
        } catch (jakarta.mail.MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /**
     * The jobs become those of the file: other recipients replace a job, a line that is gone removes its jobs, and the
     * list of jobs says who gets what.
     */
    @Test
    void theJobsAreThoseOfTheFile() {
        List<String> said = new ArrayList<>();
        Scheduling scheduling = new Scheduling(Live.server(), said::add);
        try {
            assertEquals(
                    4,
                    scheduling.schedule(List.of(line("4 weeks after quarter", "old@test.example")), Today.inEngland()),
                    said.toString());
            assertEquals(
                    8,
                    scheduling.schedule(List.of(line("4 weeks after quarter", "new@test.example")), Today.inEngland()),
                    said.toString());
            List<String> jobs = scheduling.jobs();
            assertEquals(4, jobs.size(), jobs.toString());
            jobs.forEach(job -> assertTrue(
                    job.endsWith(", to new@test.example, faults to analyst@test.example")
                            && job.contains(", normal, next 20"),
                    job));
            assertEquals(
                    0,
                    scheduling.schedule(List.of(line("4 weeks after quarter", "new@test.example")), Today.inEngland()),
                    said.toString());
        } finally {
            scheduling.schedule(List.of(), Today.inEngland());
        }
        assertEquals(List.of(), scheduling.jobs());
    }

    private static ObjectNode people(String reader) {
        ObjectNode job = ServerConnection.JSON
                .createObjectNode()
                .put("label", "Of a test")
                .put("baseOutputFilename", "of_a_test")
                .put("outputTimeZone", "Europe/London");
        job.putObject("source").put("reportUnitURI", RepositoryPlan.PEOPLE + "/why");
        job.putObject("outputFormats").putArray("outputFormat").add("PDF");
        job.putObject("repositoryDestination")
                .put("folderURI", RepositoryPlan.OUTPUT)
                .put("saveToRepository", false);
        job.putObject("mailNotification")
                .put("subject", "Of a test")
                .put("messageText", "Attached.")
                .put("resultSendType", "SEND_ATTACHMENT")
                .putObject("toAddresses")
                .putArray("address")
                .add(reader);
        job.putObject("trigger")
                .putObject("simpleTrigger")
                .put("timezone", "Europe/London")
                .put("occurrenceCount", 1)
                .put("startType", 2)
                .put("startDate", Today.inEngland().plusYears(1) + " 07:00");
        return job;
    }

    /** The test's server names test.example as the council's domain, in the bean scrutineerRules. */
    @Test
    void peopleStayInTheCouncil() {
        ServerConnection manager = Live.as("scrutineer_test_manager", true);
        try {
            ServerRefusedException refused = assertThrows(
                    ServerRefusedException.class,
                    () -> manager.put("jobs", "application/job+json", people("somebody@elsewhere.example")));
            assertFalse(refused.getMessage().contains("Exception"), refused.getMessage());
            String made = manager.put("jobs", "application/job+json", people("somebody@test.example"))
                    .path("id")
                    .asText();
            manager.delete("jobs/" + made);
        } finally {
            Live.server().delete("users/scrutineer_test_manager");
        }
    }
}
