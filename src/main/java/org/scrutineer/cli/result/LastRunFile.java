package org.scrutineer.cli.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.validate.LastRun;

/** The file in which an earlier run says what it found. */
public final class LastRunFile {

    private LastRunFile() {}

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
        manifest.path("rows")
                .properties()
                .forEach(table ->
                        rows.put(table.getKey(), table.getValue().path("read").asLong()));
        if (!manifest.path("findings").isObject()) {
            return new LastRun(rows, null);
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        manifest.path("findings")
                .properties()
                .forEach(rule -> counts.put(rule.getKey(), rule.getValue().asLong()));
        return new LastRun(rows, counts);
    }

    private static DataProblemException fault(Path file, String found) {
        return new DataProblemException(new Problem(
                file.getFileName().toString(),
                0,
                "",
                "S-FILE",
                found,
                "the manifest.json of an earlier count or the quality.json of an earlier validation",
                "Check the path after --previous."));
    }
}
