package org.scrutineer.server.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scrutineer.server.edition.Edition;
import org.scrutineer.server.edition.GuardedReport;
import org.scrutineer.server.edition.ShippedReports;
import org.scrutineer.server.schedule.ScheduleLine;
import org.scrutineer.server.schedule.ScheduledJob;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The shape of the archive that a server's importer takes: what is not listed or does not resolve would be left out
 * without a word.
 */
class RepositoryArchiveTest {

    private static final Pattern REFERENCE = Pattern.compile("<uri>([^<]+)</uri>|repo:(/[A-Za-z0-9_/]+)");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final List<ScheduleLine> LINES = List.of(
            new ScheduleLine(
                    "pack",
                    "4 weeks after quarter",
                    List.of("a@example.org", "b@example.org"),
                    "PDF",
                    "Pack {period}",
                    "For <{period}>.",
                    "No {period}.",
                    Optional.empty()),
            new ScheduleLine(
                    "ascof",
                    "first working day of month",
                    List.of("c@example.org"),
                    "XLSX",
                    "Figures",
                    "",
                    "",
                    Optional.empty()),
            new ScheduleLine("ascof", "now", List.of("d@example.org"), "CSV", "At once", "", "", Optional.empty()));
    private static final ArchivedJobs JOBS = new ArchivedJobs("reports", ScheduledJob.of(LINES, TODAY));

    private static Map<String, String> entries(byte[] zip) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    private static List<Resource> plan(Edition edition) throws IOException {
        return new RepositoryPlan(edition, ShippedReports.in(Path.of("reports")))
                .resources(Map.of("council", "Leicester & Rutland", "location", "/data"));
    }

    @ParameterizedTest
    @EnumSource
    void everyFolderListsWhatIsInIt(Edition edition) throws Exception {
        Map<String, String> entries = entries(RepositoryArchive.of(edition, plan(edition), JOBS));
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            if (!entry.getKey().endsWith(".data") || entry.getValue().startsWith("<?xml")) {
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(entry.getValue().getBytes(StandardCharsets.UTF_8)));
            }
            if (entry.getKey().startsWith("resources/")
                    && entry.getKey().endsWith(".xml")
                    && !entry.getKey().equals("resources/scrutineer/.folder.xml")) {
                boolean folder = entry.getKey().endsWith("/.folder.xml");
                Path path = folder ? Path.of(entry.getKey()).getParent() : Path.of(entry.getKey());
                String listed = entries.get(
                        path.getParent().resolve(".folder.xml").toString().replace('\\', '/'));
                String name = path.getFileName().toString().replace(".xml", "");
                assertTrue(
                        listed.contains(folder ? "<folder>" + name + "</folder>" : "<resource>" + name + "</resource>"),
                        entry.getKey());
            }
        }
        assertTrue(entries.get("index.xml").contains("<folder>/scrutineer</folder>"));
        assertTrue(entries.get("resources/scrutineer/data/council.xml")
                .contains("<value>Leicester &amp; Rutland</value>"));
    }

    @ParameterizedTest
    @EnumSource
    void everyReferenceResolves(Edition edition) throws IOException {
        Map<String, String> entries = entries(RepositoryArchive.of(edition, plan(edition), JOBS));
        Set<String> wanted = new TreeSet<>();
        for (String text : entries.values()) {
            Matcher matcher = REFERENCE.matcher(text);
            while (matcher.find()) {
                wanted.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            }
        }
        assertTrue(wanted.size() > 20, wanted.toString());
        // A book of the paper's sections names its parts by a field: every template must be there.
        assertTrue(wanted.removeIf(uri -> uri.equals("/scrutineer/templates/")), wanted.toString());
        for (String template : ShippedReports.in(Path.of("reports")).templates().keySet()) {
            wanted.add("/scrutineer/templates/" + GuardedReport.resourceName(template + ".jrxml"));
        }
        wanted.forEach(uri -> assertTrue(entries.containsKey("resources" + uri + ".xml"), uri));
        entries.forEach((name, text) -> {
            Matcher file = Pattern.compile("dataFile=\"([^\"]+)\"").matcher(text);
            if (file.find()) {
                String folder = text.contains("<reportUnit")
                        ? name.replace(".xml", "_files")
                        : name.substring(0, name.lastIndexOf('/'));
                assertTrue(entries.containsKey(folder + "/" + file.group(1)), name);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyReportIsThereAndThoseThatNamePeopleApart(Edition edition) throws IOException {
        ShippedReports shipped = ShippedReports.in(Path.of("reports"));
        List<Resource> plan = plan(edition);
        shipped.templates().forEach((name, text) -> {
            boolean people = shipped.description(name).people();
            String folder = people ? RepositoryPlan.PEOPLE : RepositoryPlan.REPORTS;
            if (text.contains("<query language=\"scrutineer\">")) {
                Resource unit = plan.stream()
                        .filter(resource -> resource.uri().equals(folder + "/" + GuardedReport.resourceName(name)))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(name));
                assertFalse(
                        unit.label().equals(name) || unit.description().isEmpty(),
                        name + " has no title or reader in its report.yaml");
            }
            assertEquals(
                    people,
                    text.contains("scrutineer\"><![CDATA[why"),
                    name + ": what names people says so in its report.yaml");
        });
        String permissions = ResourceXml.folder(
                (Resource.Folder) plan.stream()
                        .filter(resource -> resource.uri().equals(RepositoryPlan.PEOPLE))
                        .findFirst()
                        .orElseThrow(),
                List.of(),
                List.of());
        assertTrue(
                permissions
                        .replaceAll("\\s+", "")
                        .contains(
                                "<permissionMask>0</permissionMask><recipientrecipientType=\"role\">ROLE_USER</recipient>"),
                permissions);
        assertTrue(
                permissions
                        .replaceAll("\\s+", "")
                        .contains(
                                "<permissionMask>2</permissionMask><recipientrecipientType=\"role\">ROLE_SCRUTINEER_PEOPLE</recipient>"),
                permissions);
    }

    @ParameterizedTest
    @EnumSource
    void jobsStandUnderTheirReportForTheDaysThatScheduleMakes(Edition edition) throws Exception {
        Map<String, String> entries = entries(RepositoryArchive.of(edition, plan(edition), JOBS));
        List<String> labels = new ArrayList<>();
        for (String report : List.of("pack", "ascof")) {
            String folder = "reportJobs" + RepositoryPlan.REPORTS + "/" + report + "/";
            assertTrue(
                    entries.get("index.xml").contains("<report>" + RepositoryPlan.REPORTS + "/" + report + "</report>"),
                    entries.get("index.xml"));
            assertTrue(
                    entries.containsKey("resources" + RepositoryPlan.REPORTS + "/" + report + ".xml"),
                    "jobs of a report that is not there are left out by the importer");
            Matcher id = Pattern.compile("<jobId>(\\d+)</jobId>").matcher(entries.get(folder + "index.xml"));
            while (id.find()) {
                Element job = xml(entries.get(folder + id.group(1) + ".xml"));
                assertEquals(id.group(1), text(job, "jobId"));
                assertEquals("reports", text(job, "username"));
                assertEquals(RepositoryPlan.REPORTS + "/" + report, text(job, "reportUnitURI"));
                assertTrue(
                        entries.containsKey("resources" + text(job, "folderURI") + "/.folder.xml"),
                        text(job, "folderURI"));
                labels.add(text(job, "label"));
            }
        }
        assertEquals(
                ScheduledJob.of(LINES, TODAY).stream()
                        .map(ScheduledJob::label)
                        .filter(label -> !label.contains(" CSV "))
                        .toList(),
                labels);
        assertEquals(4 + 12, labels.size());
        assertEquals(
                4 + 12,
                entries.keySet().stream()
                        .filter(name -> name.matches("reportJobs/.*/\\d+\\.xml"))
                        .count(),
                "each is in its report's index, and what runs at once is in none");
    }

    @Test
    void aJobSaysWhatTheLineSays() throws Exception {
        Element pack =
                xml(JobXml.of(JOBS.jobs().get(1), JOBS.jobs().get(1).start().orElseThrow(), 2, "reports"));
        assertEquals(
                "2027-04-28T07:00:00",
                text(pack, "startDate"),
                "summer time, and no offset: the trigger's time zone says whose seven o'clock");
        assertEquals("Europe/London", text(pack, "timezone"));
        assertEquals("1", text(pack, "outputFormat"));
        assertEquals("pack-2026-27-Q4", text(pack, "baseOutputFilename"));
        assertEquals(List.of("a@example.org", "b@example.org"), texts(pack, "toAddress"));
        assertEquals("Pack 2026-27 Q4", text(pack, "subject"));
        assertEquals("For <2026-27 Q4>.", text(pack, "messageText"));
        assertEquals("No 2026-27 Q4.", text(pack, "messageTextWhenJobFails"));
        assertEquals(List.of("YEAR", "QUARTER"), texts(pack, "key"));
        assertEquals(List.of("2026-27", "4"), texts(pack, "value"));
        assertEquals(
                "10",
                text(
                        xml(JobXml.of(
                                JOBS.jobs().get(4), JOBS.jobs().get(4).start().orElseThrow(), 5, "reports")),
                        "outputFormat"));
        for (String format : List.of("PDF", "XLSX", "DOCX", "HTML", "CSV")) {
            ScheduleLine line = new ScheduleLine(
                    "ascof",
                    "first working day of month",
                    List.of("c@example.org"),
                    format,
                    "s",
                    "",
                    "",
                    Optional.empty());
            assertTrue(
                    new ArchivedJobs("u", ScheduledJob.of(List.of(line, line), TODAY))
                                    .jobs()
                                    .size()
                            == 12,
                    "the same line twice is the same jobs");
            assertFalse(
                    text(
                                    xml(JobXml.of(
                                            ScheduledJob.of(List.of(line), TODAY)
                                                    .get(0),
                                            TODAY.atStartOfDay(),
                                            1,
                                            "u")),
                                    "outputFormat")
                            .isEmpty(),
                    format);
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutSchedulesThereAreNoJobs(Edition edition) throws IOException {
        Map<String, String> entries = entries(RepositoryArchive.of(edition, plan(edition), ArchivedJobs.NONE));
        assertFalse(entries.get("index.xml").contains("reportJobs"), entries.get("index.xml"));
        assertTrue(
                entries.keySet().stream().noneMatch(name -> name.startsWith("reportJobs")),
                entries.keySet().toString());
    }

    private static Element xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private static List<String> texts(Element element, String name) {
        NodeList nodes = element.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }

    private static String text(Element element, String name) {
        List<String> texts = texts(element, name);
        assertEquals(1, texts.size(), name);
        return texts.get(0);
    }

    @ParameterizedTest
    @EnumSource
    void theSameReportsGiveTheSameBytes(Edition edition) throws IOException {
        assertArrayEquals(
                RepositoryArchive.of(edition, plan(edition), JOBS), RepositoryArchive.of(edition, plan(edition), JOBS));
    }
}
