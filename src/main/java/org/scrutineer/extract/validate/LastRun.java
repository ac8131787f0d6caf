package org.scrutineer.extract.validate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.scrutineer.extract.DataProblemException;
import org.scrutineer.extract.Problem;

/**
 * What an earlier run wrote in its manifest: how many rows each table had and, if it was a validation, how many findings each rule.
 *
 * @param rows   rows read, by table; empty when there was no earlier run
 * @param counts findings by code, or null when the manifest is a count's
 */
public record LastRun(Map<String, Long> rows, Map<String, Long> counts) {

    /** There was none. */
    public static final LastRun NONE = new LastRun(Map.of(), null);

    /**
     * Reads {@code manifest.json} of a count, or {@code quality.json} of a validation.
     *
     * @throws DataProblemException when the file is neither
     */
    public static LastRun read(Path file) {
        JsonNode manifest;
        try {
            manifest = new ObjectMapper().readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException malformed) {
            throw fault(file, "text that is not JSON");
        } catch (IOException unreadable) {
            throw fault(file, "no such file, or one that cannot be read");
        }
        if (!manifest.path("rows").isObject()) {
            throw fault(file, "no account of rows");
        }
        Map<String, Long> rows = new LinkedHashMap<>();
        manifest.path("rows").fields().forEachRemaining(table -> rows.put(table.getKey(), table.getValue().path("read").asLong()));
        if (!manifest.path("findings").isObject()) {
            return new LastRun(rows, null);
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        manifest.path("findings").fields().forEachRemaining(rule -> counts.put(rule.getKey(), rule.getValue().asLong()));
        return new LastRun(rows, counts);
    }

    /** How many findings a rule had; empty when that is not known. */
    public OptionalLong count(String code) {
        return counts == null ? OptionalLong.empty() : OptionalLong.of(counts.getOrDefault(code, 0L));
    }

    private static DataProblemException fault(Path file, String found) {
        return new DataProblemException(new Problem(file.getFileName().toString(), 0, "", "S-FILE", found, "the manifest.json of an earlier count or the quality.json of an earlier validation",
                "Check the path after --previous."));
    }
}
