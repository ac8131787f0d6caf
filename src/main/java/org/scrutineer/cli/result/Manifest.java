package org.scrutineer.cli.result;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutineer.extract.csv.WholeFile;
import org.scrutineer.extract.salt.SaltIntake;
import org.scrutineer.extract.source.FolderSource;
import org.scrutineer.extract.source.Sources;
import org.scrutineer.jasper.ProgramVersion;
import org.scrutineer.rules.CouncilRules;
import org.scrutineer.rules.RuleFile;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.check.CheckResult;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.layout.RuleSet;
import org.scrutineer.salt.layout.TableLayout;

/**
 * {@code manifest.json}: what was counted, from what, by which rules, and what became of every row. It holds no
 * personal data.
 */
public final class Manifest {

    private static final List<String> RULES =
            List.of("measures.csv", "ascof.csv", "ascof-cells.csv", "settings.csv", "person-codes.csv", "contract.csv");

    /** The rules of Client Level Data, which were in use where its events were read. */
    private static final List<String> OF_EVENTS = List.of(
            "cld/columns.csv",
            "cld/codes.csv",
            "cld/rules.csv",
            "cld/constants.csv",
            "cld/small-councils.csv",
            "cld/services.csv",
            "cld/outcomes.csv",
            "cld/fields.csv",
            "cld/readings.csv",
            "cld/not-recorded.csv",
            "central/versions.csv",
            "central/constants.csv",
            "central/outcomes.csv",
            "central/services.csv",
            "central/measures.csv",
            "central/accommodation.csv");

    private Manifest() {}

    /**
     * Writes it.
     *
     * @param inputs the hashes of {@link #inputs}
     * @param seconds how long each step took
     * @param ruleSet the guidance of the return, or a dated version of the department's method
     */
    public static void write(
            Path path,
            Map<String, Object> inputs,
            Settings settings,
            SaltIntake intake,
            SaltReturn counted,
            List<CheckResult> checks,
            Map<String, Double> seconds,
            String ruleSet)
            throws IOException {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("program", "Scrutineer " + ProgramVersion.get());
        manifest.put("period", counted.period().toString());
        manifest.put("from", counted.period().start().toString());
        manifest.put("to", counted.period().end().toString());
        manifest.put("rule set", ruleSet);
        manifest.put("settings", settings.all());
        manifest.put("inputs", inputs);
        manifest.put(
                "rules of the return",
                counted.rules().year() + ", sha256:" + counted.rules().hash());
        manifest.put("rules", rules(intake.input() != null, counted.rules()));
        RuleSet.own(settings).ifPresent(own -> manifest.put("rules of the council", ofTheCouncil(own)));
        manifest.put("rows", rows(intake, counted));
        if (intake.input() != null) {
            manifest.put("events", events(intake.input()));
            manifest.put("submissions", submissions(intake.input()));
        }
        manifest.put(
                "not supplied",
                counted.notSupplied().stream().map(TableLayout::name).toList());
        manifest.put(
                "beside the tables",
                counted.beside().entrySet().stream()
                        .map(entry -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put(
                                    "table",
                                    (entry.getKey().measure() + " "
                                                    + entry.getKey().table())
                                            .strip());
                            one.put("reason", entry.getKey().reason().title());
                            one.put("count", entry.getValue());
                            return one;
                        })
                        .toList());
        manifest.put(
                "checks",
                checks.stream()
                        .map(check -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("check", check.code());
                            one.put("title", check.title());
                            one.put("outcome", check.outcome().name().toLowerCase(java.util.Locale.ROOT));
                            one.put("cells", check.cells());
                            one.put("people", check.people().size());
                            return one;
                        })
                        .toList());
        manifest.put("seconds", seconds);
        try (WholeFile file = new WholeFile(path)) {
            file.stream()
                    .write(new ObjectMapper()
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .writeValueAsBytes(manifest));
            file.finish();
        }
    }

    /**
     * The hash of every file of the sources.
     *
     * @throws UncheckedIOException when one of them cannot be read
     */
    public static Map<String, Object> inputs(List<Path> sources) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        for (Path source : sources) {
            List<Path> files = Files.isDirectory(source)
                    ? new FolderSource(source)
                            .files(table -> !table.contract().equals("performance")
                                    || table.name().equals("label"))
                    : Sources.files(source);
            if (source.toString().endsWith(".properties")) {
                inputs.put("database", "rows as listed under \"rows\"; a database has no hash");
            }
            for (Path file : files) {
                try (InputStream in = Files.newInputStream(file)) {
                    inputs.put(
                            inputs.containsKey(file.getFileName().toString())
                                    ? file.toString()
                                    : file.getFileName().toString(),
                            "sha256:" + hash(in));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        }
        return inputs;
    }

    /**
     * The hash of every rule file that decided.
     *
     * @param events whether they were counted from events of Client Level Data
     * @param ofTheYear the rules of the return in that year
     */
    public static Map<String, String> rules(boolean events, RuleSet ofTheYear) throws IOException {
        List<String> names = new ArrayList<>(RULES);
        ofTheYear.layout().measures().forEach(measure -> names.add(measure + ".csv"));
        names.addAll(events ? OF_EVENTS : List.of());
        Map<String, String> hashes = new LinkedHashMap<>();
        for (String name : names) {
            try (InputStream in = RuleFile.open(name)) {
                hashes.put(name, "sha256:" + hash(in));
            }
        }
        return hashes;
    }

    /** The hash of every file of rules that the council has of its own. */
    private static Map<String, String> ofTheCouncil(CouncilRules own) {
        Map<String, String> hashes = new TreeMap<>();
        own.texts().forEach((file, text) -> {
            try (InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
                hashes.put(file, "sha256:" + hash(in));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
        return hashes;
    }

    private static Map<String, Object> rows(SaltIntake intake, SaltReturn counted) {
        Map<String, Object> rows = new LinkedHashMap<>();
        intake.read().forEach((table, read) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("read", read);
            one.put("counted", counted.ledger().counted(table));
            one.put("excluded", counted.ledger().excludedInAll(table));
            one.put("rejected", intake.rejected().get(table));
            one.put("excluded by rule", counted.ledger().excluded(table));
            rows.put(table, one);
        });
        return rows;
    }

    private static List<Map<String, Object>> submissions(org.scrutineer.extract.cld.InputAccount input) {
        List<Map<String, Object>> all = new ArrayList<>();
        if (input.submissions() != null) {
            input.submissions().covers().forEach(cover -> {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("file", cover.file());
                one.put("rows", cover.rows());
                one.put("people", cover.people());
                one.put("stated", cover.statedStart() + " to " + cover.statedEnd());
                one.put("covers", cover.start() == null ? "not known" : cover.start() + " to " + cover.end());
                one.put("months are", cover.taken());
                one.put("none derived because", cover.why());
                one.put("gaps", cover.gaps());
                all.add(one);
            });
        }
        return all;
    }

    private static Map<String, Object> events(org.scrutineer.extract.cld.InputAccount input) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("table", input.table());
        one.put("read", input.read());
        one.put("counted", input.counted());
        one.put(
                "excluded",
                input.excluded().values().stream().mapToLong(Long::longValue).sum());
        one.put("rejected", input.rejected());
        one.put("excluded by rule", input.excluded());
        one.put("unable to classify", input.unable());
        one.put("warnings", input.warnings());
        return one;
    }

    private static String hash(InputStream in) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (DigestInputStream through = new DigestInputStream(in, digest)) {
                through.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
