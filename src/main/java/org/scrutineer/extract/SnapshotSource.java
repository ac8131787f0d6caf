package org.scrutineer.extract;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All contract tables of another source as they stood at one moment, held in memory. It does not change, so any number of threads may read it, and the other source may be closed.
 * Its fingerprint is the same for the same rows and, but for accidents nobody will see, for no others. A table that could not be read throws its fault when it is opened.
 */
public final class SnapshotSource implements Source {

    private record Held(long number, String file, String[] values) {
    }

    private final String description;
    private final Optional<Path> beside;
    private final String fingerprint;
    private final Map<String, List<Held>> tables = new HashMap<>();
    private final Map<String, DataProblemException> unreadable = new HashMap<>();

    private SnapshotSource(Source source) {
        this.description = source.describe();
        this.beside = source.beside();
        MessageDigest digest = sha256();
        for (ContractTable table : Contract.get().tables()) {
            if (source.has(table)) {
                digest.update(table.name().getBytes(StandardCharsets.UTF_8));
                List<Held> rows = new ArrayList<>();
                try (Rows opened = source.open(table)) {
                    for (Row row = opened.next(); row != null; row = opened.next()) {
                        rows.add(new Held(row.number(), row.file(), row.values().clone()));
                        for (String value : row.values()) {
                            digest.update(value.getBytes(StandardCharsets.UTF_8));
                            digest.update((byte) 0);
                        }
                    }
                    tables.put(table.name(), rows);
                } catch (DataProblemException fault) {
                    unreadable.put(table.name(), fault);
                    digest.update(String.valueOf(fault.getMessage()).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        this.fingerprint = HexFormat.of().formatHex(digest.digest());
    }

    /** Reads everything a source has. The source stays the caller's to close. */
    public static SnapshotSource of(Source source) {
        return new SnapshotSource(source);
    }

    /** Sixty-four hexadecimal digits that stand for the rows. */
    public String fingerprint() {
        return fingerprint;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public boolean has(ContractTable table) {
        return tables.containsKey(table.name()) || unreadable.containsKey(table.name());
    }

    @Override
    public Rows open(ContractTable table) {
        DataProblemException fault = unreadable.get(table.name());
        if (fault != null) {
            throw new DataProblemException(fault.problems());
        }
        List<Held> held = tables.get(table.name());
        if (held == null) {
            throw new DataProblemException(new Problem(table.name(), 0, "", "S-FILE", "no such file or table", "the table " + table.name() + " in " + description, "Supply it."));
        }
        return new Rows() {
            private int next;

            @Override
            public Row next() {
                if (next == held.size()) {
                    return null;
                }
                Held row = held.get(next++);
                return new Row(table, row.file(), row.number(), row.values().clone());
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }

    @Override
    public Optional<Path> beside() {
        return beside;
    }

    @Override
    public String describe() {
        return description;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
