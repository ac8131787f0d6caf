package org.scrutineer.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.pdf.Verified;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * The add-on under JasperReports 6, with the plugin and nothing else of ours: what the library's own exporter writes
 * keeps to both standards.
 */
class AccessibleJarIT {

    private static final Path ADD_ON = Path.of("target/scrutineer-server-accessible.jar");
    /**
     * Those without drawings, for which JasperReports 6 needs a library that servers carry; LiveServerIT has all of
     * them.
     */
    private static final List<String> REPORTS = List.of("salt", "salt-numbers", "notes", "data-faults");

    @TempDir
    private Path folder;

    @Test
    void carriesNoClassUnderAnothersName() throws IOException {
        try (ZipFile zip = new ZipFile(ADD_ON.toFile())) {
            assertEquals(
                    List.of(),
                    zip.stream()
                            .map(entry -> entry.getName())
                            .filter(name -> name.endsWith(".class") && !name.startsWith("org/scrutineer/"))
                            .toList());
        }
    }

    @Test
    void whatTheServersExporterWritesConforms() throws Exception {
        assertEquals("", export(REPORTS, true));
        for (String name : REPORTS) {
            byte[] pdf = Files.readAllBytes(folder.resolve(name + ".pdf"));
            for (PDFAFlavour standard : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
                assertEquals(List.of(), Verified.failures(pdf, standard), name + " " + standard);
            }
        }
    }

    /** Without iText's part the file is not finished, but it is there, and the log says why. */
    @Test
    void aReportThatCannotBeFinishedLeavesAsItWas() throws Exception {
        String said = export(List.of("data-faults"), false);
        assertTrue(said.contains("A report leaves as the server made it"), said);
        assertFalse(Verified.failures(Files.readAllBytes(folder.resolve("data-faults.pdf")), PDFAFlavour.PDFUA_1)
                .isEmpty());
    }

    private String export(List<String> names, boolean whole) throws Exception {
        Path classes = Files.createDirectories(folder.resolve("classes/org/scrutineer/server"));
        Files.copy(
                Path.of("target/test-classes/org/scrutineer/server/FinishedExport.class"),
                classes.resolve("FinishedExport.class"));
        List<String> path = new ArrayList<>(List.of(
                folder.resolve("classes").toString(),
                whole
                        ? ADD_ON.toAbsolutePath().toString()
                        : withoutTheFinisher().toString(),
                Path.of("target/scrutineer-server-plugin.jar").toAbsolutePath().toString(),
                interfaces().toString()));
        try (Stream<Path> jars = Files.list(Path.of("target/jr6"))) {
            jars.map(jar -> jar.toAbsolutePath().toString()).forEach(path::add);
        }
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> new File(entry).getName().matches("(openpdf-1|slf4j-api|slf4j-nop).*\\.jar"))
                .forEach(path::add);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx600m",
                "-cp",
                path.stream().collect(Collectors.joining(File.pathSeparator)),
                "org.scrutineer.server.FinishedExport",
                Path.of("target/test-classes/small").toAbsolutePath().toString(),
                Path.of("target/jrxml6/reports").toAbsolutePath().toString(),
                folder.toString()));
        command.addAll(names);
        Path said = folder.resolve("said.txt");
        // Where reports/scrutineer.jrtx is found in the older grammar, before that of the plugin.
        int exit = new ProcessBuilder(command)
                .directory(Path.of("target/jrxml6").toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        assertEquals(0, exit, Files.readString(said));
        return Files.readString(said);
    }

    private Path interfaces() throws IOException {
        return copied(
                Path.of("target/classes"), folder.resolve("interfaces"), "com/jaspersoft/.*|org/springframework/.*");
    }

    private Path withoutTheFinisher() throws IOException {
        Path kept = folder.resolve("without");
        try (java.nio.file.FileSystem jar = java.nio.file.FileSystems.newFileSystem(ADD_ON)) {
            return copied(jar.getPath("/"), kept, "org/scrutineer/server/.*");
        }
    }

    private static Path copied(Path from, Path to, String names) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = from.relativize(file).toString();
                if (name.matches(names)) {
                    Files.createDirectories(to.resolve(name).getParent());
                    Files.copy(file, to.resolve(name));
                }
            }
        }
        return to;
    }
}
