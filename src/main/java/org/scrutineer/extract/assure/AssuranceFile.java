package org.scrutineer.extract.assure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutineer.extract.contract.CldColumns;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.salt.Period;

/** Reads assurance people from a YAML file; {@code rules/README.md} shows the form. */
public final class AssuranceFile {

    private static final Set<String> KEYS =
            Set.of("case", "guidance", "says", "period", "settings", "cells", "outside", "never", "central", "rules");

    private AssuranceFile() {}

    /**
     * All cases of a file.
     *
     * @param name what to call it in messages
     * @throws DataProblemException when it is not of the form
     */
    public static List<AssuranceCase> read(String name, InputStream in) throws IOException {
        JsonNode all;
        try {
            all = new YAMLMapper().readTree(in);
        } catch (JsonProcessingException malformed) {
            throw fault(
                    name,
                    malformed.getLocation() == null
                            ? 0
                            : malformed.getLocation().getLineNr(),
                    "",
                    malformed.getOriginalMessage(),
                    "a YAML list of cases");
        }
        if (!all.isArray()) {
            throw fault(name, 0, "", "no list", "a YAML list of cases, each beginning with \"- case:\"");
        }
        List<AssuranceCase> cases = new ArrayList<>();
        for (JsonNode one : all) {
            cases.add(read(name, one));
        }
        return cases;
    }

    private static AssuranceCase read(String file, JsonNode one) {
        String name = text(file, one, "case");
        Map<String, List<Map<String, String>>> facts = new LinkedHashMap<>();
        one.properties().forEach(entry -> {
            if (!KEYS.contains(entry.getKey())) {
                facts.put(entry.getKey(), rows(file, name, entry.getKey(), entry.getValue()));
            }
        });
        Period period;
        try {
            period = Period.parse(text(file, one, "period"));
        } catch (IllegalArgumentException wrong) {
            throw fault(
                    file,
                    0,
                    "period",
                    "in the case \"" + name + "\": " + wrong.getMessage(),
                    "a period such as 2021-22 Q4");
        }
        Map<String, String> settings = new LinkedHashMap<>();
        one.path("settings")
                .properties()
                .forEach(entry -> settings.put(entry.getKey(), entry.getValue().asText()));
        return new AssuranceCase(
                file,
                name,
                one.path("guidance").asText(""),
                one.path("says").asText(""),
                period,
                settings,
                facts,
                list(one.path("cells")),
                list(one.path("outside")),
                list(one.path("never")),
                list(one.path("central")),
                one.path("rules").asText(""));
    }

    private static List<Map<String, String>> rows(String file, String name, String table, JsonNode node) {
        boolean cld = table.equals(CldColumns.NAME);
        if (!cld
                && Stream.of("salt", "central")
                        .flatMap(contract -> Contract.get().tables(contract).stream())
                        .noneMatch(known -> known.name().equals(table))) {
            throw fault(
                    file,
                    0,
                    table,
                    "in the case \"" + name + "\": no such table",
                    "a table of the SALT contract, client_level_data, or one of " + String.join(", ", KEYS));
        }
        ContractTable contract = cld ? CldColumns.table() : Contract.get().table(table);
        List<Map<String, String>> rows = new ArrayList<>();
        for (JsonNode row : node.isArray() ? node : List.of(node)) {
            Map<String, String> values = new LinkedHashMap<>();
            row.properties().forEach(value -> {
                if (contract.indexOf(value.getKey()) < 0) {
                    throw fault(
                            file,
                            0,
                            table + "." + value.getKey(),
                            "in the case \"" + name + "\": no such column",
                            "a column of " + table);
                }
                values.put(value.getKey(), value.getValue().asText());
            });
            rows.add(values);
        }
        return rows;
    }

    private static List<String> list(JsonNode node) {
        List<String> list = new ArrayList<>();
        node.forEach(item -> list.add(item.asText()));
        return list;
    }

    private static String text(String file, JsonNode one, String key) {
        if (!one.hasNonNull(key)) {
            throw fault(file, 0, key, "a case without " + key, "every case to have case and period");
        }
        return one.get(key).asText();
    }

    private static DataProblemException fault(String file, long row, String field, String found, String expected) {
        return new DataProblemException(
                new Problem(file, row, field, "S-ASSURE", found, expected, "The form is shown in rules/README.md."));
    }
}
