package org.scrutineer.jasper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who sees people on a server: a signed-in user with the role, and nobody else. The server's security is the part of
 * Spring Security's that is asked, compiled here.
 */
class PeopleAccessTest {

    private static final Map<String, String> SECURITY = Map.of(
            "context/SecurityContextHolder",
                    "public class SecurityContextHolder { public static String who = System.getProperty(\"who\"); public static SecurityContext getContext() { "
                            + "if (who.equals(\"broken\")) { throw new IllegalStateException(); } return who.equals(\"no context\") ? null : new SecurityContext() { "
                            + "public org.springframework.security.core.Authentication getAuthentication() { return who.equals(\"nobody\") ? null : new org.springframework.security.core.Authentication() { "
                            + "public boolean isAuthenticated() { return !who.startsWith(\"unproved\"); } "
                            + "public java.util.Collection<org.springframework.security.core.GrantedAuthority> getAuthorities() { return who.endsWith(\"no list\") ? null : "
                            + "who.endsWith(\"empty list\") ? java.util.List.of() : java.util.Arrays.asList(null, () -> \"ROLE_USER\", () -> who.substring(who.lastIndexOf(' ') + 1)); } }; } }; } }",
            "context/SecurityContext",
                    "public interface SecurityContext { org.springframework.security.core.Authentication getAuthentication(); }",
            "Authentication",
                    "public interface Authentication { boolean isAuthenticated(); java.util.Collection<GrantedAuthority> getAuthorities(); }",
            "GrantedAuthority", "public interface GrantedAuthority { String getAuthority(); }");

    @TempDir
    private static Path classes;

    @BeforeAll
    static void compile() throws IOException {
        Path sources = Files.createDirectories(classes.resolve("src"));
        List<String> files = SECURITY.entrySet().stream()
                .map(type -> write(sources, type.getKey(), type.getValue()))
                .toList();
        assertEquals(
                0,
                ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                java.util.stream.Stream.concat(
                                                java.util.stream.Stream.of("-d", classes.toString()), files.stream())
                                        .toArray(String[]::new)));
    }

    private static String write(Path sources, String type, String text) {
        try {
            Path file = sources.resolve("org/springframework/security/core/" + type + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    "package org.springframework.security.core" + (type.startsWith("context/") ? ".context" : "") + "; "
                            + text);
            return file.toString();
        } catch (IOException refused) {
            throw new java.io.UncheckedIOException(refused);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nobody,false",
        "no context,false",
        "broken,false",
        "signed in no list,false",
        "signed in empty list,false",
        "signed in ROLE_USER,false",
        "signed in ROLE_ADMINISTRATOR,false",
        "signed in ROLE_SCRUTINEER_PEOPLE_NOT,false",
        "signed in role_scrutineer_people,false",
        "unproved ROLE_SCRUTINEER_PEOPLE,false",
        "signed in ROLE_SCRUTINEER_PEOPLE,true"
    })
    void onAServer(String who, boolean allowed) throws Exception {
        System.setProperty("who", who);
        try (URLClassLoader server =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, null)) {
            assertTrue(PeopleAccess.onServer(server));
            assertEquals(allowed, PeopleAccess.allowed(server));
        } finally {
            System.clearProperty("who");
        }
    }

    @Test
    void aServerWhoseSecurityIsAnotherShowsNobody(@TempDir Path other) throws Exception {
        Files.createDirectories(other.resolve("org/springframework/security/core/context"));
        Files.copy(
                classes.resolve("org/springframework/security/core/context/SecurityContextHolder.class"),
                other.resolve("org/springframework/security/core/context/SecurityContextHolder.class"));
        try (URLClassLoader server = new URLClassLoader(new URL[] {other.toUri().toURL()}, null)) {
            assertTrue(PeopleAccess.onServer(server));
            assertFalse(PeopleAccess.allowed(server));
        }
    }

    @Test
    void outsideAServerWhoRunsTheProgramHasTheData() throws Exception {
        try (URLClassLoader outside = new URLClassLoader(new URL[0], null)) {
            assertFalse(PeopleAccess.onServer(outside));
            assertTrue(PeopleAccess.allowed(outside));
        }
    }
}
