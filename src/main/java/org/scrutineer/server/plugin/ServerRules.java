package org.scrutineer.server.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a data source may open, whoever has filled it in: the bean {@code scrutineerRules} of
 * {@code applicationContext-scrutineer.xml}, which only who can write on the server's disk changes. A rule is asked
 * when a data source is saved and again when it is opened, since the server tries connections that were never saved.
 */
public final class ServerRules {

    /** A name of the application server's own naming, never an address of another service. */
    private static final Pattern JNDI = Pattern.compile("(java:comp/env/|jdbc/)[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*");

    /** A contract's folder in a council's folder. */
    private static final int DEEP = 2;

    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s,;<>\"]+@[A-Za-z0-9.-]+");

    private List<Path> folders = List.of();
    private List<String> domains = List.of();
    private boolean here = true;
    private List<String> drivers =
            JdbcAddress.known().stream().map(JdbcAddress::driver).toList();

    /**
     * The folders below which councils' files lie, full paths separated by semicolons; none are allowed until it is
     * said.
     *
     * @throws IllegalArgumentException when one is not a full path
     */
    public void setFolders(String paths) {
        folders = Arrays.stream(paths.split(";"))
                .map(String::strip)
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .toList();
        folders.stream().filter(folder -> !folder.isAbsolute()).findFirst().ifPresent(folder -> {
            throw new IllegalArgumentException("scrutineerRules.folders has full paths; found " + folder);
        });
    }

    /**
     * The classes of the JDBC drivers that may be used by address, separated by spaces; those of rules/server/jdbc.csv
     * where it is not said.
     *
     * @throws IllegalArgumentException when one is not in that list
     */
    public void setDrivers(String classes) {
        drivers = Arrays.stream(classes.strip().split("\\s+"))
                .filter(name -> !name.isEmpty())
                .toList();
        List<String> known =
                JdbcAddress.known().stream().map(JdbcAddress::driver).toList();
        drivers.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("scrutineerRules.drivers has drivers of " + String.join(", ", known)
                    + "; found " + name + ". Offer other databases as JNDI data sources.");
        });
    }

    /**
     * The council's own e-mail domains, separated by spaces: reports with people are mailed to addresses at these
     * alone; to nobody where none is named.
     *
     * @throws IllegalArgumentException when one is not a domain
     */
    public void setDomains(String names) {
        domains = Arrays.stream(names.strip().split("\\s+"))
                .filter(name -> !name.isEmpty())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        domains.stream()
                .filter(name -> !DOMAIN.matcher(name).matches())
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(
                            "scrutineerRules.domains has domains such as council.gov.uk; found " + name);
                });
    }

    List<String> ownDomains() {
        return domains;
    }

    /** Whether an address is at one of the council's own domains. */
    boolean ownAddress(String address) {
        return ADDRESS.matcher(address).matches()
                && domains.contains(address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT));
    }

    /**
     * Whether a report of the repository names people: those stand in a folder of their own, in whatever folder the
     * council's reports are.
     */
    boolean isAboutPeople(String uri) {
        return uri.matches("(?i).*/people/[^/]+");
    }

    /**
     * The code of the fault that a location has; empty when it may be opened. The message of none tells what lies
     * outside the folders.
     */
    Optional<String> location(String location) {
        try {
            Path path = Path.of(location);
            if (!here) {
                return elsewhere(location);
            }
            if (!path.isAbsolute()) {
                return Optional.of("relative");
            }
            if (folders.isEmpty()) {
                return Optional.of("nofolder");
            }
            if (folders.stream()
                    .noneMatch(folder -> path.normalize().startsWith(folder.normalize())
                            || path.normalize().startsWith(real(folder)))) {
                return Optional.of("outside");
            }
            if (!Files.isReadable(path)) {
                return Optional.of("unreadable");
            }
            if (!linksStay(path)) {
                return Optional.of("outside");
            }
            return location.endsWith(".properties") ? Optional.of("properties") : Optional.empty();
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.of("unreadable");
        }
    }

    /** Links may not lead out: neither that of the folder itself nor those of the files in it. */
    private boolean linksStay(Path path) throws IOException {
        List<Path> roots = folders.stream().map(ServerRules::real).toList();
        try (Stream<Path> files = Files.walk(path.toRealPath(), DEEP)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path real = file.toRealPath();
                if (roots.stream().noneMatch(real::startsWith)) {
                    return false;
                }
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        return true;
    }

    /** From now on the rules of a server that is not this machine: what can be said without its disk. */
    ServerRules onAnotherMachine() {
        here = false;
        return this;
    }

    private static Optional<String> elsewhere(String location) {
        if (!location.matches("(?s)(/|[A-Za-z]:[\\\\/]|\\\\\\\\).*")) {
            return Optional.of("relative");
        }
        return location.toLowerCase(Locale.ROOT).endsWith(".properties") ? Optional.of("properties") : Optional.empty();
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException absent) {
            return folder.normalize();
        }
    }

    /** What keeps an address from being opened; empty when nothing does. */
    Optional<String> address(String url) {
        Optional<JdbcAddress> kind = JdbcAddress.of(url).filter(known -> drivers.contains(known.driver()));
        return kind.isEmpty()
                ? Optional.of("a database that is not on the server's list")
                : kind.get().fault(url);
    }

    /** Whether a driver class is the one that an address needs. */
    boolean driver(String driver, String url) {
        return JdbcAddress.of(url)
                .filter(kind -> kind.driver().equals(driver) && drivers.contains(driver))
                .isPresent();
    }

    /** Whether a name is one of the application server's own naming. */
    boolean jndi(String name) {
        return JNDI.matcher(name).matches();
    }

    /** The drivers in the words of messages. */
    String databases() {
        return String.join(
                ", ",
                JdbcAddress.known().stream()
                        .filter(kind -> drivers.contains(kind.driver()))
                        .map(JdbcAddress::database)
                        .toList());
    }
}
