package org.scrutineer.jasper.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A folder of reports says in one file what its report is. */
class ReportDescriptionTest {

    static Stream<Path> folders() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("reports"))) {
            return all.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void itsPageSaysTheSame(Path folder) throws IOException {
        ReportDescription report = ReportDescription.read(
                folder.getFileName().toString(), Files.readString(folder.resolve(ReportDescription.FILE)));
        String page = Files.readString(folder.resolve("README.md"));
        assertTrue(page.startsWith("# " + report.title() + "\n"), page);
        assertTrue(
                page.replaceAll("[`*]", "").contains("\nWho reads it. " + report.reader() + "\n"),
                report.reader() + "\nis not in\n" + page);
    }

    @Test
    void commandsAreRead() {
        ReportDescription report = ReportDescription.read(
                "dashboard",
                """
                title: Priorities
                reader: Members.
                commands:
                  - name: workforce
                    title: Workforce
                    APPENDIX: workforce
                    YEAR: 2024-25
                """);
        assertEquals(
                List.of(new ReportDescription.Command(
                        "workforce", "Workforce", Map.of("APPENDIX", "workforce", "YEAR", "2024-25"))),
                report.commands());
        assertEquals("", report.notAlone());
        assertTrue(!report.people());
    }

    @Test
    void aFolderHasOneCommandOfItsName() {
        assertEquals(
                List.of(new ReportDescription.Command("finance", "Finance", Map.of())),
                ReportDescription.read("finance", "title: Finance\nreader: Members.\n")
                        .commands());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                                                                          | found nothing
                    'title: [A'                                                                 | expected YAML
                    'title: A'                                                                  | no reader
                    'reader: B'                                                                 | no title
                    'title: A; reader: B; readers: C'                                           | found readers; expected commands, not made alone, people, reader, title
                    'title: A; reader: B; commands:;  - title: C'                               | no name
                    'title: A; reader: B; not made alone: it is a part; commands:;  - name: a;    title: C' | one of the two
                    """)
    void whatIsWrongIsNamed(String lines, String said) {
        TemplateFaultException fault = assertThrows(
                TemplateFaultException.class,
                () -> ReportDescription.read(
                        "finance", lines.replaceAll("; ?", "\n").replace("expected\n", "")));
        assertTrue(fault.getMessage().startsWith("finance/report.yaml: "), fault.getMessage());
        assertTrue(fault.getMessage().contains(said), fault.getMessage());
    }
}
