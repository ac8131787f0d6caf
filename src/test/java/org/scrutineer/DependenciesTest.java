package org.scrutineer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every jar that is on the class path is judged in {@code src/dependencies.md}, in the version that is there. */
class DependenciesTest {

    /** Jars of profiles, which are not shipped, and of the tool that runs the tests. */
    private static final String OTHERS =
            "(mssql-jdbc|ojdbc17|duckdb_jdbc|surefire|common-java5|junit-platform-launcher).*";

    /**
     * {@code postgresql-42.7.14.jar} as {@code postgresql 42.7.14}: the name and the version may not be told apart by
     * the dash alone.
     */
    private static String named(String jar, Set<String> judged) {
        String name = jar.substring(0, jar.length() - ".jar".length());
        return judged.stream()
                .filter(row ->
                        (row.substring(0, row.indexOf(' ')) + '-' + row.substring(row.indexOf(' ') + 1)).equals(name)
                                || (row.startsWith("xmlresolver-data ")
                                        && name.equals("xmlresolver-" + row.split(" ")[1] + "-data")))
                .findFirst()
                .orElse(name + ": not judged");
    }

    @Test
    void eachIsJudgedInItsVersion() throws IOException {
        Set<String> judged = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("src/dependencies.md"))) {
            String[] cells = line.split("\\|");
            if (cells.length == 6 && !cells[1].strip().equals("jar") && !cells[1].startsWith("---")) {
                judged.add(cells[1].strip() + ' ' + cells[2].strip());
                assertTrue(!cells[4].isBlank() && !cells[5].isBlank(), line);
            }
        }
        Set<String> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(entry -> new File(entry).getName())
                .filter(name -> !name.matches(OTHERS))
                .map(name -> named(name, judged))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(jars.size() > 80, jars::toString);
        assertEquals(String.join("\n", judged), String.join("\n", jars));
    }
}
