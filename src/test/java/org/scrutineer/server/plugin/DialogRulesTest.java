package org.scrutineer.server.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code server package} and {@code server deploy} refuse before the server's dialog does. */
class DialogRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        location | data/north                                     | must be a full path
        location | /srv/scrutineer/north.properties               | names a database
        jdbcUrl  | http://host/db                                 | begins with jdbc:
        jdbcUrl  | jdbc:postgresql://h/d?user=a&password=x        | Leave the password out
        jdbcUrl  | jdbc:h2:mem:x;INIT=RUNSCRIPT FROM 'a.sql'      | a database that is not on the server's list
        jndiName | ldap://host/name                               | A JNDI name begins with
        settings | council.prison=maybe                           | The choices cannot be used
        """)
    void refused(String property, String value, String words) {
        List<String> faults = DialogRules.faults(Map.of("council", "North", property, value));
        assertEquals(1, faults.size(), faults.toString());
        assertTrue(faults.get(0).contains(words), faults.get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "location,/srv/scrutineer/north",
        "location,C:\\scrutineer\\north",
        "location,\\\\server\\share\\north.xlsx",
        "jdbcUrl,jdbc:postgresql://host/council",
        "jndiName,jdbc/council"
    })
    void accepted(String property, String value) {
        assertEquals(List.of(), DialogRules.faults(Map.of(property, value)));
    }

    @Test
    void whatIsLeftForTheServerIsNoFault() {
        assertEquals(List.of(), DialogRules.faults(Map.of("council", "North")));
        assertEquals(
                1,
                DialogRules.faults(Map.of("location", "/srv/a", "jndiName", "jdbc/a"))
                        .size());
    }
}
