package org.scrutineer.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.server.edition.ShippedReports;

/** The finished jars: what the plugin holds, that it needs nothing but a server, and that the program hands it out. */
class PluginJarIT {

    private static final Path PLUGIN = Path.of("target/scrutineer-server-plugin.jar");
    private static final Path PROGRAM = Path.of("target/scrutineer.jar");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private Path folder;

    private static Set<String> entries(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream().map(entry -> entry.getName()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void holdsOurClassesFontsAndRulesAndNobodyElses() throws IOException {
        Set<String> packages = entries(PLUGIN).stream()
                .filter(name -> name.endsWith(".class"))
                .map(name -> name.startsWith("org/scrutineer/") ? name.split("/")[2] : name)
                .collect(Collectors.toCollection(TreeSet::new));
        packages.removeIf(name -> List.of(
                        "ascof",
                        "background",
                        "disclosure",
                        "extract",
                        "jasper",
                        "performance",
                        "rules",
                        "run",
                        "salt",
                        "server",
                        "shaded")
                .contains(name));
        assertEquals(Set.of(), packages);
        assertTrue(entries(PLUGIN)
                .containsAll(List.of(
                        "jasperreports_extension.properties",
                        "org/scrutineer/fonts/fonts.xml",
                        "liberation/LiberationSans-Regular.ttf",
                        "org/scrutineer/rules/contract.csv",
                        "org/scrutineer/server/plugin/CouncilDataSource.class")));
        assertTrue(entries(PLUGIN).stream()
                .noneMatch(name -> name.startsWith("com/jaspersoft")
                        || name.contains("itext")
                        || name.contains("picocli")
                        || name.startsWith("org/scrutineer/server/rest")));
        assertTrue(entries(PROGRAM).stream().noneMatch(name -> name.startsWith("com/jaspersoft")));
    }

    /**
     * Every class it names is in it, in the JDK, in JasperReports of that line, in the POI that a server carries, or
     * among the server's interfaces.
     */
    @Test
    void needsNothingButTheServerInEitherLine() throws IOException {
        assertEquals("", missing(jars("(jasperreports|commons-|poi-).*") + File.pathSeparator + interfaces()));
        String seven = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> new File(entry).getName().matches("(jasperreports-7|commons-|poi-).*\\.jar"))
                .collect(Collectors.joining(File.pathSeparator));
        assertEquals("", missing(seven + File.pathSeparator + interfaces()));
    }

    /**
     * What static analysis cannot see: nothing that any query or template of ours asks for is missing where a server
     * has the jar, JasperReports 6 and its own interfaces.
     */
    @Test
    void answersEveryQueryAndFillsEveryTemplateWithNothingElse() throws IOException, InterruptedException {
        List<String> names = new ArrayList<>(
                ShippedReports.in(Path.of("reports")).templates().keySet());
        Path reports = Files.createDirectories(folder.resolve("six/reports"));
        copy(Path.of("target/jrxml6/reports"), reports);
        copy(
                Path.of("target/test-classes/org/scrutineer/server"),
                folder.resolve("six/org/scrutineer/server"),
                "EveryQuery.*");
        // Parts before the books that hold them.
        names.sort((one, other) -> Boolean.compare(isBook(reports, one), isBook(reports, other)));
        List<String> command = new ArrayList<>(List.of(
                JAVA,
                "-XX:TieredStopAtLevel=1",
                "-Xmx600m",
                "-cp",
                String.join(
                        File.pathSeparator,
                        PLUGIN.toAbsolutePath().toString(),
                        jars(".*"),
                        drawings(),
                        interfaces(),
                        folder.resolve("six").toString()),
                "org.scrutineer.server.EveryQuery",
                Path.of("target/test-classes/small").toAbsolutePath().toString(),
                reports.toString()));
        command.addAll(names);
        Path said = folder.resolve("queries.txt");
        int exit = new ProcessBuilder(command)
                .directory(folder.resolve("six").toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        assertEquals(0, exit, Files.readString(said));
        List<String> lines = Files.readAllLines(said);
        // A list of contents and a page of parts that run on have nothing to show alone, and then make no page.
        assertEquals(
                List.of("contents: 0", "run-on: 0"),
                lines.stream().filter(line -> line.endsWith(": 0")).toList(),
                lines.toString());
        assertTrue(
                names.stream().allMatch(name -> lines.stream().anyMatch(line -> line.startsWith(name + ": "))),
                lines.toString());
    }

    /** What servers measure drawings with; JasperReports 6 does not bring it. */
    private static String drawings() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> new File(entry).getName().matches("(batik|xml-apis|xmlgraphics).*\\.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isBook(Path reports, String name) {
        try {
            return Files.readString(reports.resolve(name).resolve(name + ".jrxml"))
                    .contains("sectionType=\"Part\"");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The interfaces alone: target/classes would hide what the jar lacks. */
    private String interfaces() throws IOException {
        Path kept = folder.resolve("interfaces");
        for (String top : List.of("com/jaspersoft", "org/springframework")) {
            copy(Path.of("target/classes", top), kept.resolve(top));
        }
        return kept.toString();
    }

    private static void copy(Path from, Path to, String... names) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (names.length == 0 || file.getFileName().toString().matches(names[0])) {
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** JasperReports as Community 8.2.0 has it, and what it needs. */
    private static String jars(String pattern) throws IOException {
        try (Stream<Path> community = Files.list(Path.of("target/jr-community"));
                Stream<Path> files = Files.list(Path.of("target/jr6"))) {
            return Stream.concat(
                            community,
                            files.filter(file -> !file.getFileName().toString().startsWith("jasperreports-")))
                    .filter(file -> file.getFileName().toString().matches(pattern))
                    .map(file -> file.toAbsolutePath().toString())
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    private static String missing(String classPath) {
        StringWriter said = new StringWriter();
        ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        new PrintWriter(said),
                        new PrintWriter(said),
                        "--multi-release",
                        "17",
                        "--missing-deps",
                        "-cp",
                        classPath,
                        PLUGIN.toString());
        return said.toString()
                .lines()
                .filter(line -> line.contains("not found") && line.contains("org.scrutineer"))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theProgramHandsOutTheSameJar() throws IOException, InterruptedException {
        Process made = new ProcessBuilder(
                        JAVA,
                        "-jar",
                        PROGRAM.toAbsolutePath().toString(),
                        "server",
                        "package",
                        "--out",
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        assertEquals(0, made.waitFor(), Files.readString(folder.resolve("said.txt")));
        for (String edition : List.of("jrs8", "jrs10")) {
            Path zip = folder.resolve("scrutineer-server-" + edition + ".zip");
            Set<String> expected = new TreeSet<>(Set.of(
                    "INSTALL.md",
                    "WEB-INF/lib/scrutineer-server-plugin.jar",
                    "WEB-INF/applicationContext-scrutineer.xml",
                    "WEB-INF/bundles/scrutineer.properties",
                    "repository.zip",
                    "repository-update.zip"));
            if (edition.equals("jrs8")) {
                expected.addAll(Set.of(
                        "accessible/WEB-INF/lib/scrutineer-server-accessible.jar",
                        "accessible/WEB-INF/applicationContext-scrutineer-accessible.xml"));
            }
            assertEquals(expected, entries(zip));
            try (ZipFile file = new ZipFile(zip.toFile())) {
                assertEquals(
                        Files.size(PLUGIN),
                        file.getEntry("WEB-INF/lib/scrutineer-server-plugin.jar")
                                .getSize());
            }
        }
    }
}
