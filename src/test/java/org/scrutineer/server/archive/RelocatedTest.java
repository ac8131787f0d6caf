package org.scrutineer.server.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.server.edition.Edition;
import org.scrutineer.server.edition.ShippedReports;

/** Two councils on one server: nothing of the one's folder leads into the other's. */
class RelocatedTest {

    private static List<Resource> plan() throws Exception {
        return new RepositoryPlan(Edition.JRS8, ShippedReports.in(Path.of("reports")))
                .resources(Map.of("council", "North"));
    }

    @Test
    void everythingMoves() throws Exception {
        List<Resource> moved = Relocated.to("/councils/north", plan());
        assertEquals(plan().size(), moved.size());
        for (Resource resource : moved) {
            assertTrue(
                    resource.uri().equals("/councils/north") || resource.uri().startsWith("/councils/north/"),
                    resource.uri());
            String all = resource.toString();
            assertFalse(
                    all.contains("\"/scrutineer")
                            || all.contains("repo:/scrutineer/")
                            || all.contains("=/scrutineer")
                            || all.contains("[/scrutineer"),
                    all);
        }
        List<String> controls = moved.stream()
                .filter(Resource.Control.class::isInstance)
                .map(Resource::uri)
                .toList();
        List<String> queries = moved.stream()
                .filter(Resource.Query.class::isInstance)
                .map(Resource::uri)
                .toList();
        moved.stream()
                .filter(Resource.Unit.class::isInstance)
                .map(Resource.Unit.class::cast)
                .forEach(unit -> assertTrue(controls.containsAll(unit.controls()), unit.uri() + " " + unit.controls()));
        moved.stream()
                .filter(Resource.Control.class::isInstance)
                .map(Resource.Control.class::cast)
                .forEach(control -> assertTrue(queries.contains(control.query()), control.uri()));
        assertEquals(plan(), Relocated.to("/scrutineer", plan()));
    }

    /** Controls that no report uses are not made; each that is made is used. */
    @Test
    void everyControlIsUsed() throws Exception {
        List<String> used = plan().stream()
                .filter(Resource.Unit.class::isInstance)
                .flatMap(unit -> ((Resource.Unit) unit).controls().stream())
                .distinct()
                .sorted()
                .toList();
        assertEquals(
                plan().stream()
                        .filter(Resource.Control.class::isInstance)
                        .map(Resource::uri)
                        .sorted()
                        .toList(),
                used);
        assertTrue(
                used.containsAll(List.of(
                        "/scrutineer/controls/CELL",
                        "/scrutineer/controls/QUARTER",
                        "/scrutineer/controls/YEAR",
                        "/scrutineer/controls/salt/TABLES")),
                used.toString());
    }

    @Test
    void reportsStartWithTheLatestPeriod() throws Exception {
        for (Resource resource : plan()) {
            if (resource instanceof Resource.Unit unit) {
                assertTrue(unit.jrxml().contains("\"latest\""), unit.uri());
                assertFalse(unit.jrxml().contains("\"2017-18\""), unit.uri());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "north", "/north/", "/north council", "/north/../people", "/"})
    void noFolder(String root) {
        assertThrows(IllegalArgumentException.class, () -> Relocated.to(root, plan()));
    }
}
