package org.scrutineer.jasper.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JasperReport;
import org.scrutineer.run.CouncilTemplates;

/**
 * The templates of a council's own: the {@code .jrxml} files of one folder, with what lies beside them (images,
 * resource bundles, style files). They are compiled when the folder is opened; one that was compiled before, letter for
 * letter, is not compiled again. A compiled report is never read: it is serialised Java, and whoever could put one
 * there would run code in the program's name.
 */
public final class OwnTemplates implements CouncilTemplates {

    private static final String ENDING = ".jrxml";
    private static final Map<String, JasperReport> COMPILED = new ConcurrentHashMap<>();

    private final Path folder;
    private final Map<String, JasperReport> reports = new TreeMap<>();
    private final Map<String, String> hashes = new TreeMap<>();

    private OwnTemplates(Path folder) {
        this.folder = folder;
    }

    /** No folder at all. */
    static OwnTemplates none() {
        return new OwnTemplates(null);
    }

    /**
     * Compiles every template of a folder.
     *
     * @throws TemplateFaultException at the first that cannot be used, naming file and line
     */
    public static OwnTemplates in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new TemplateFaultException(
                    folder.toString(),
                    0,
                    "found no such folder; expected a folder with templates, such as finance-page.jrxml. Check the "
                            + "path after --templates",
                    null);
        }
        OwnTemplates own = new OwnTemplates(folder.toAbsolutePath().normalize());
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .endsWith(ENDING))
                    .sorted()
                    .forEach(own::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return own;
    }

    /** The folder that they are in; none where none was given. */
    Optional<Path> place() {
        return Optional.ofNullable(folder);
    }

    private void add(Path file) {
        String name = file.getFileName().toString();
        name = name.substring(0, name.length() - ENDING.length());
        if (!name.matches("[a-z0-9-]+")) {
            throw new TemplateFaultException(
                    file.getFileName().toString(),
                    0,
                    "found another name than small letters, digits and dashes. Rename it, such as finance-page.jrxml",
                    null);
        }
        byte[] bytes = bytes(file);
        String hash = sha256(bytes);
        // A style file beside it is compiled into the template, so it belongs to what the template is known by.
        String known = hash + sha256(styles());
        reports.put(name, COMPILED.computeIfAbsent(known, key -> new OwnTemplateCompiler(this)
                .compile(file.getFileName().toString(), new String(bytes, StandardCharsets.UTF_8))));
        hashes.put(name, hash);
    }

    private byte[] styles() {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".jrtx"))
                    .sorted()
                    .forEach(file -> all.append(sha256(bytes(file))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** A template by its name. */
    Optional<JasperReport> find(String name) {
        return Optional.ofNullable(reports.get(name));
    }

    @Override
    public Map<String, String> hashes() {
        return Map.copyOf(hashes);
    }

    boolean any() {
        return !reports.isEmpty();
    }

    /** A file beside the templates; nothing outside the folder, and nothing that holds code. */
    Optional<InputStream> beside(String name) {
        if (folder == null
                || name.contains(":")
                || name.toLowerCase(Locale.ROOT).matches(".*\\.(jasper|class|jar|ser)")) {
            return Optional.empty();
        }
        Path file = folder.resolve(name).normalize();
        return file.startsWith(folder) && Files.isRegularFile(file)
                ? Optional.of(new ByteArrayInputStream(bytes(file)))
                : Optional.empty();
    }
}
