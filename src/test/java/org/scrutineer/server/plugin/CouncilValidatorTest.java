package org.scrutineer.server.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the form of a data source refuses, and in which words. */
class CouncilValidatorTest {

    @TempDir
    private static Path allowed;

    private static ServerRules rules() {
        ServerRules rules = new ServerRules();
        rules.setFolders(allowed.toString());
        return rules;
    }

    private static CouncilValidator validator() {
        CouncilValidator validator = new CouncilValidator();
        validator.setRules(rules());
        return validator;
    }

    private static List<String> refused(Map<String, String> properties) {
        List<String> said = new ArrayList<>();
        validator()
                .validatePropertyValues(
                        () -> properties,
                        (field, code, arguments, message) -> said.add(field + " " + code + ": " + message));
        return said;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        council  | Leicester                    | reportDataSource.propertyMap[location] scrutineerCouncil.error.none: Say where the data are: a folder or file on the server, a JDBC URL, or a JNDI name.
        location | data/leicester               | reportDataSource.propertyMap[location] scrutineerCouncil.error.relative: The folder or file "data/leicester" must be a full path on the server, such as /srv/scrutineer/council.
        location | /etc/passwd                  | reportDataSource.propertyMap[location] scrutineerCouncil.error.outside: The folder or file "/etc/passwd" does not lie, with all that it links to, below a folder that the administrator allows. Put the data there, or have the folder added to WEB-INF/applicationContext-scrutineer.xml, bean scrutineerRules.
        jdbcUrl  | http://host/db               | reportDataSource.propertyMap[jdbcUrl] scrutineerCouncil.error.url: A JDBC URL begins with jdbc:, such as jdbc:postgresql://host/council.
        jdbcUrl  | jdbc:postgresql://h/d?user=a&password=x | reportDataSource.propertyMap[jdbcUrl] scrutineerCouncil.error.password: Leave the password out of the JDBC URL, where logs would show it; give it in the field below.
        """)
    void oneFault(String property, String value, String message) {
        assertEquals(List.of(message), refused(Map.of(property, value)));
    }

    @Test
    void onlyOneOfThree() {
        assertEquals(
                List.of(
                        "reportDataSource.propertyMap[location] scrutineerCouncil.error.several: Only one of folder or file, JDBC URL and JNDI name may be filled in."),
                refused(Map.of("jndiName", "jdbc/council", "jdbcUrl", "jdbc:postgresql://host/db")));
    }

    @Test
    void settingsMustBeKnown() {
        String said = refused(Map.of("jndiName", "jdbc/council", "settings", "council.prison=maybe"))
                .get(0);
        assertEquals(
                "reportDataSource.propertyMap[settings] scrutineerCouncil.error.settings: The choices cannot be used: the setting council.prison is one of",
                said.substring(0, said.indexOf(" one of") + 7));
    }

    @Test
    void acceptsWhatCanWork() {
        assertEquals(List.of(), refused(Map.of("jndiName", "jdbc/council", "settings", "council.prison=none")));
        assertEquals(List.of(), refused(Map.of("location", allowed.toString())));
    }

    @Test
    void thePasswordStaysWhereItIs() {
        CouncilProperties properties = CouncilProperties.of(
                Map.of("council", "Leicester", "jdbcUrl", "jdbc:postgresql://h.invalid/d", "password", "s3cret-word"));
        assertFalse(properties.toString().contains("s3cret-word"));
        Exception refused = org.junit.jupiter.api.Assertions.assertThrows(
                org.scrutineer.extract.contract.DataProblemException.class,
                () -> CouncilSource.open(properties, rules()));
        assertFalse(refused.getMessage().contains("s3cret-word"), refused.getMessage());
    }
}
