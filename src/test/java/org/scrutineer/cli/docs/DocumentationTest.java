package org.scrutineer.cli.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;

/** The documentation: every link leads somewhere, every column has a meaning, every page is in the menu. */
class DocumentationTest {

    private static final Path SITE = Path.of("src/site/markdown");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^]]*)]\\(([^)]+)\\)");
    private static final long LARGEST = 150 * 1024;
    private static final Pattern ITEM = Pattern.compile("<item name=\"[^\"]+\" href=\"([^\"]+)\\.html\"/>");

    @Test
    void everyLinkOfTheDocumentationLeadsSomewhere(@TempDir Path folder) throws IOException {
        copy(folder);
        assertEquals(List.of(), brokenLinks(folder));
    }

    @Test
    void everyLinkOfTheRepositorysPagesLeadsSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (String top : List.of(
                "README.md", "CHANGELOG.md", ".github", "reports", "datasources", "src/main", "src/dependencies.md")) {
            broken.addAll(brokenLinks(Path.of(top)));
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void everyPageIsInTheMenuAndEveryItemIsAPage(@TempDir Path folder) throws IOException {
        copy(folder);
        List<String> pages;
        try (Stream<Path> files = Files.walk(folder)) {
            pages = files.filter(file -> file.toString().endsWith(".md"))
                    .map(file -> folder.relativize(file).toString().replace(".md", ""))
                    .sorted()
                    .toList();
        }
        Matcher items = ITEM.matcher(Files.readString(Path.of("src/site/site.xml")));
        assertEquals(
                pages, items.results().map(found -> found.group(1)).sorted().toList());
    }

    @Test
    void everyColumnOfEveryContractHasAMeaning() {
        List<String> silent = new ArrayList<>();
        for (ContractTable table : Contract.get().tables()) {
            table.columns().stream()
                    .filter(column -> !column.meaning().endsWith("."))
                    .forEach(column -> silent.add(table.name() + "." + column.name()));
        }
        assertEquals(List.of(), silent);
    }

    @Test
    void theReferenceHasEveryTableAndEveryCommand() {
        Map<String, List<String>> pages = ReferencePages.pages();
        Contract.get()
                .tables()
                .forEach(table -> assertTrue(pages.get("contracts.md").contains("### " + table.name()), table.name()));
        List.of("count", "explain", "pack", "server deploy")
                .forEach(command -> assertTrue(
                        pages.get("commands.md").stream().anyMatch(line -> line.matches("#+ " + command)), command));
    }

    /** Who cannot see a picture is told what it shows, and nobody waits long for one. */
    @Test
    void everyPictureHasWordsAndIsSmall() throws IOException {
        List<String> faults = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SITE)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".md")).toList()) {
                Matcher pictures = PICTURE.matcher(Files.readString(file));
                while (pictures.find()) {
                    Path picture = Path.of("src/site/resources").resolve(pictures.group(2));
                    if (pictures.group(1).split(" ").length < 5 || Files.size(picture) > LARGEST) {
                        faults.add(file + ": " + pictures.group());
                    }
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    /** The site as it is made: the pages written by hand, and those of the reference. */
    private static void copy(Path folder) throws IOException {
        for (Path top : List.of(SITE, Path.of("src/site/resources"))) {
            try (Stream<Path> files = Files.walk(top)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = folder.resolve(top.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        ReferencePages.main(new String[] {folder.resolve("reference").toString()});
    }

    private static List<String> brokenLinks(Path top) throws IOException {
        List<String> broken = new ArrayList<>();
        try (Stream<Path> files = Files.walk(top)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".md")).toList()) {
                Matcher links = LINK.matcher(Files.readString(file));
                while (links.find()) {
                    String to = links.group(1);
                    if (!to.contains("://")
                            && !to.startsWith("mailto:")
                            && Files.notExists(
                                    file.toAbsolutePath().resolveSibling(to).normalize())) {
                        broken.add(file + ": " + to);
                    }
                }
            }
        }
        return broken;
    }
}
