package org.scrutineer.server.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scrutineer.server.edition.Edition;
import org.scrutineer.server.edition.GuardedReport;
import org.scrutineer.server.edition.ShippedReports;

/** The shape of the archive that a server's importer takes: what is not listed or does not resolve would be left out without a word. */
class RepositoryArchiveTest {

    private static final Pattern REFERENCE = Pattern.compile("<uri>([^<]+)</uri>|repo:(/[A-Za-z0-9_/]+)");

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
        return new RepositoryPlan(edition, ShippedReports.in(Path.of("reports"))).resources(Map.of("council", "Leicester & Rutland", "location", "/data"));
    }

    @ParameterizedTest
    @EnumSource
    void everyFolderListsWhatIsInIt(Edition edition) throws Exception {
        Map<String, String> entries = entries(RepositoryArchive.of(edition, plan(edition)));
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            if (!entry.getKey().endsWith(".data") || entry.getValue().startsWith("<?xml")) {
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(entry.getValue().getBytes(StandardCharsets.UTF_8)));
            }
            if (entry.getKey().startsWith("resources/") && entry.getKey().endsWith(".xml") && !entry.getKey().equals("resources/scrutineer/.folder.xml")) {
                boolean folder = entry.getKey().endsWith("/.folder.xml");
                Path path = folder ? Path.of(entry.getKey()).getParent() : Path.of(entry.getKey());
                String listed = entries.get(path.getParent().resolve(".folder.xml").toString().replace('\\', '/'));
                String name = path.getFileName().toString().replace(".xml", "");
                assertTrue(listed.contains(folder ? "<folder>" + name + "</folder>" : "<resource>" + name + "</resource>"), entry.getKey());
            }
        }
        assertTrue(entries.get("index.xml").contains("<folder>/scrutineer</folder>"));
        assertTrue(entries.get("resources/scrutineer/data/council.xml").contains("<value>Leicester &amp; Rutland</value>"));
    }

    @ParameterizedTest
    @EnumSource
    void everyReferenceResolves(Edition edition) throws IOException {
        Map<String, String> entries = entries(RepositoryArchive.of(edition, plan(edition)));
        Set<String> wanted = new TreeSet<>();
        for (String text : entries.values()) {
            Matcher matcher = REFERENCE.matcher(text);
            while (matcher.find()) {
                wanted.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            }
        }
        assertTrue(wanted.size() > 20, wanted.toString());
        wanted.forEach(uri -> assertTrue(entries.containsKey("resources" + uri + ".xml"), uri));
        entries.forEach((name, text) -> {
            Matcher file = Pattern.compile("dataFile=\"([^\"]+)\"").matcher(text);
            if (file.find()) {
                String folder = text.contains("<reportUnit") ? name.replace(".xml", "_files") : name.substring(0, name.lastIndexOf('/'));
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
            boolean people = GuardedReport.isAboutPeople(text);
            String folder = people ? RepositoryPlan.PEOPLE : RepositoryPlan.REPORTS;
            if (text.contains("<query language=\"scrutineer\">")) {
                Resource unit = plan.stream().filter(resource -> resource.uri().equals(folder + "/" + GuardedReport.resourceName(name))).findFirst().orElseThrow(() -> new AssertionError(name));
                assertFalse(unit.label().equals(name) || unit.description().isEmpty(), name + " has no heading or reader in its README");
            }
            assertEquals(people, text.contains("scrutineer\"><![CDATA[why"), name + ": what names people says so by its property");
        });
        String permissions = ResourceXml.folder((Resource.Folder) plan.stream().filter(resource -> resource.uri().equals(RepositoryPlan.PEOPLE)).findFirst().orElseThrow(), List.of(), List.of());
        assertTrue(permissions.replaceAll("\\s+", "").contains("<permissionMask>0</permissionMask><recipientrecipientType=\"role\">ROLE_USER</recipient>"), permissions);
        assertTrue(permissions.replaceAll("\\s+", "").contains("<permissionMask>2</permissionMask><recipientrecipientType=\"role\">ROLE_SCRUTINEER_PEOPLE</recipient>"), permissions);
    }

    @ParameterizedTest
    @EnumSource
    void theSameReportsGiveTheSameBytes(Edition edition) throws IOException {
        assertArrayEquals(RepositoryArchive.of(edition, plan(edition)), RepositoryArchive.of(edition, plan(edition)));
    }
}
