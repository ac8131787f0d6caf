package org.scrutineer.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The finished jars: what the plugin holds, that it needs nothing but a server, and that the program hands it out. */
class PluginJarIT {

    private static final Path PLUGIN = Path.of("target/scrutineer-server-plugin.jar");
    private static final Path PROGRAM = Path.of("target/scrutineer.jar");

    @TempDir
    private Path folder;

    private static Set<String> entries(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream().map(entry -> entry.getName()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void holdsOurClassesFontsAndRulesAndNobodyElses() throws IOException {
        Set<String> packages = entries(PLUGIN).stream().filter(name -> name.endsWith(".class")).map(name -> name.startsWith("org/scrutineer/") ? name.split("/")[2] : name).collect(Collectors.toCollection(TreeSet::new));
        packages.removeIf(name -> List.of("ascof", "disclosure", "extract", "jasper", "performance", "rules", "salt", "server", "shaded").contains(name));
        assertEquals(Set.of(), packages);
        assertTrue(entries(PLUGIN).containsAll(List.of("jasperreports_extension.properties", "org/scrutineer/fonts/fonts.xml", "liberation/LiberationSans-Regular.ttf", "org/scrutineer/rules/contract.csv",
                "org/scrutineer/server/plugin/CouncilDataSource.class")));
        assertTrue(entries(PLUGIN).stream().noneMatch(name -> name.startsWith("com/jaspersoft") || name.contains("itext") || name.contains("picocli") || name.startsWith("org/scrutineer/server/rest")));
        assertTrue(entries(PROGRAM).stream().noneMatch(name -> name.startsWith("com/jaspersoft")));
    }

    /** Every class it names is in it, in the JDK, in JasperReports of that line, or among the server's interfaces. */
    @Test
    void needsNothingButTheServerInEitherLine() throws IOException {
        String stubs = Path.of("target/classes").toString();
        assertEquals("", missing(jars("target/jr6", ".*") + File.pathSeparator + only(stubs)));
        String seven = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).filter(entry -> new File(entry).getName().matches("(jasperreports-7|commons-|jackson-).*\\.jar"))
                .collect(Collectors.joining(File.pathSeparator));
        assertEquals("", missing(seven + File.pathSeparator + only(stubs)));
    }

    /** The interfaces alone: target/classes would hide what the jar lacks. */
    private String only(String classes) throws IOException {
        Path kept = folder.resolve("interfaces");
        for (String top : List.of("com/jaspersoft", "org/springframework")) {
            try (Stream<Path> files = Files.walk(Path.of(classes, top))) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    Path to = kept.resolve(Path.of(classes).relativize(file).toString());
                    Files.createDirectories(to.getParent());
                    if (Files.notExists(to)) {
                        Files.copy(file, to);
                    }
                }
            }
        }
        return kept.toString();
    }

    private static String jars(String folder, String pattern) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.map(Path::toString).filter(name -> name.matches(pattern)).collect(Collectors.joining(File.pathSeparator));
        }
    }

    private static String missing(String classPath) {
        StringWriter said = new StringWriter();
        ToolProvider.findFirst("jdeps").orElseThrow().run(new PrintWriter(said), new PrintWriter(said), "--multi-release", "17", "--missing-deps", "-cp", classPath, PLUGIN.toString());
        return said.toString().lines().filter(line -> line.contains("not found") && line.contains("org.scrutineer")).sorted().collect(Collectors.joining("\n"));
    }

    @Test
    void theProgramHandsOutTheSameJar() throws IOException, InterruptedException {
        Process made = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", PROGRAM.toAbsolutePath().toString(), "server", "package", "--out", folder.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("said.txt").toFile()).start();
        assertEquals(0, made.waitFor(), Files.readString(folder.resolve("said.txt")));
        for (String edition : List.of("jrs8", "jrs10")) {
            Path zip = folder.resolve("scrutineer-server-" + edition + ".zip");
            assertEquals(Set.of("INSTALL.md", "WEB-INF/lib/scrutineer-server-plugin.jar", "WEB-INF/applicationContext-scrutineer.xml", "WEB-INF/bundles/scrutineer.properties", "repository.zip"), entries(zip));
            try (ZipFile file = new ZipFile(zip.toFile())) {
                assertEquals(Files.size(PLUGIN), file.getEntry("WEB-INF/lib/scrutineer-server-plugin.jar").getSize());
            }
        }
    }
}
