package org.scrutineer.server.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.jaspersoft.jasperserver.api.ErrorDescriptorException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.design.JRDesignField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.jasper.RunHandle;
import org.scrutineer.jasper.RunProvider;
import org.scrutineer.jasper.query.Choices;
import org.scrutineer.jasper.query.Guard;
import org.scrutineer.salt.Period;

/** The data source as the server uses it: properties by name, parameters in a map, a new one for every run. */
class CouncilDataSourceTest {

    private static final Path DEMO = Path.of("target/test-classes/small").toAbsolutePath();
    private static final Period Q3 = Period.of("2017-18", 3);

    @TempDir
    private Path folder;

    private static CouncilDataSource on(Path location, RunCache cache) {
        CouncilDataSource dataSource = new CouncilDataSource();
        dataSource.setPropertyMap(Map.of("council", "Leicester", "location", location.toString()));
        dataSource.setCache(cache);
        dataSource.setRules(below(location.getParent()));
        return dataSource;
    }

    private static ServerRules below(Path folder) {
        ServerRules rules = new ServerRules();
        rules.setFolders(folder.toString());
        return rules;
    }

    private static CouncilRuns provider(CouncilDataSource dataSource) {
        RunCache cache = dataSource.cache();
        return new CouncilRuns(CouncilProperties.of(dataSource.properties()), dataSource.rules(), cache, false);
    }

    @Test
    void aTemplateGetsAHandleThatItCannotLookInto() {
        Map<String, Object> parameters = new HashMap<>();
        on(DEMO, new RunCache()).setReportParameterValues(parameters);
        Object handle = assertInstanceOf(RunHandle.class, parameters.get(RunHandle.PARAMETER));
        assertEquals(1, parameters.size());
        List<String> open = java.util.Arrays.stream(handle.getClass().getMethods())
                .filter(method -> method.getDeclaringClass() == RunHandle.class
                        && !java.lang.reflect.Modifier.isStatic(method.getModifiers()))
                .map(java.lang.reflect.Method::getName)
                .toList();
        assertEquals(List.of("toString"), open);
        assertEquals("Scrutineer", handle.toString());
        assertEquals(0, handle.getClass().getFields().length - 1, "the parameter's name alone");
    }

    private static List<Object> column(JRDataSource rows, String name) throws JRException {
        JRDesignField field = new JRDesignField();
        field.setName(name);
        List<Object> values = new ArrayList<>();
        while (rows.next()) {
            values.add(rows.getFieldValue(field));
        }
        return values;
    }

    @Test
    void testConnectionReadsEverything() throws IOException {
        assertTrue(on(DEMO, new RunCache()).testConnection());
        Files.writeString(folder.resolve("person.csv"), "person_id,date_of_birth\nP1,1950-02-31\n");
        ErrorDescriptorException refused = assertThrows(
                ErrorDescriptorException.class, () -> on(folder, new RunCache()).testConnection());
        assertEquals(
                "person.csv, row 2, field date_of_birth: found another value; expected a date as yyyy-mm-dd or dd/mm/yyyy. There is no such day; correct it, and write the day like yyyy-mm-dd.",
                refused.getMessage(),
                "the server logs it, so no value of a record is in it");
    }

    @Test
    void badDataBecomeRowsOfAReport() throws IOException, JRException {
        Files.writeString(folder.resolve("person.csv"), "person_id,date_of_birth\nP1,1950-02-31\n");
        RunProvider provider = provider(on(folder, new RunCache()));
        assertEquals(
                List.of(1),
                column(Guard.answer("guard salt LTS001a 1a", () -> provider.run(Q3), location -> true), "faults"));
        assertEquals(
                List.of("person.csv, row 2, date_of_birth"),
                column(Guard.answer("faults salt LTS001a 1a", () -> provider.run(Q3), location -> true), "place"));
        RunProvider nowhere = provider(on(folder.resolve("gone"), new RunCache()));
        assertEquals(
                List.of(1), column(Guard.answer("guard ascof", () -> nowhere.run(Q3), location -> true), "faults"));
        assertTrue(
                column(Choices.answer("years", nowhere::source), "year").size() >= 15,
                "input controls still offer years");
    }

    @Test
    void goodDataSayWhatTheyAre() throws JRException {
        RunProvider provider = provider(on(DEMO, new RunCache()));
        assertEquals(List.of(0), column(Guard.answer("guard", () -> provider.run(Q3), location -> true), "faults"));
        String found = String.valueOf(column(Guard.answer("faults", () -> provider.run(Q3), location -> true), "found")
                .get(0));
        assertTrue(
                found.matches(
                        "\\d+ people; measures LTS001a, .*; \\d+ indicators; \\d+ contacts; \\d+ requests for an assessment"),
                found);
        List<Object> years = column(Choices.answer("years", provider::source), "year");
        assertTrue(
                years.containsAll(List.of("2017-18", "2016-17")) && years.indexOf("2017-18") < years.indexOf("2016-17"),
                years.toString());
        assertEquals(List.of(0, 1, 2, 3, 4), column(Choices.answer("quarters", provider::source), "quarter"));
    }

    @Test
    void twentyAtOnce() throws Exception {
        RunCache cache = new RunCache();
        String alone = figures(provider(on(DEMO, new RunCache())));
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try {
            List<Future<String>> runs = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                runs.add(threads.submit(() -> {
                    try (CouncilRuns council = provider(on(DEMO, cache))) {
                        return figures(council);
                    }
                }));
            }
            for (Future<String> run : runs) {
                assertEquals(alone, run.get());
            }
        } finally {
            threads.shutdown();
        }
    }

    private static String figures(RunProvider provider) {
        StringBuilder figures = new StringBuilder();
        provider.run(Q3).salt().tables().forEach(table -> figures.append(
                        table.layout().name())
                .append('=')
                .append(table.total())
                .append(' '));
        return figures.toString();
    }
}
