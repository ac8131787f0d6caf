package org.scrutineer.extract.source;

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
import org.scrutineer.extract.contract.CldColumns;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.contract.Source;

/**
 * All tables of another source as they stood at one moment, those of the contracts and Client Level Data, held in
 * memory. It does not change, so any number of threads may read it, and the other source may be closed. Equal rows give
 * the same fingerprint; different rows give a different one, except with a probability that can be neglected. A table
 * that could not be read throws its fault when it is opened, and a row that could not be read when it is reached.
 */
public final class SnapshotSource implements Source {

    /** A row, or the fault that stood in its place. */
    private record Held(Row row, DataProblemException fault) {}

    /** What an object, the references to it and a text's own object take in a 64-bit Java with a heap below 32 GB. */
    private static final int OBJECTS_OF_A_ROW = 72;

    private static final int OBJECTS_OF_A_VALUE = 60;
    /** Identifiers are many and different; beyond so many texts none is looked up that will not be found. */
    private static final int MANY_TEXTS = 20_000;

    private final String description;
    private final Optional<Path> beside;
    private final String fingerprint;
    private final Map<String, List<Held>> tables = new HashMap<>();
    private final Map<String, DataProblemException> unreadable = new HashMap<>();
    private Map<String, String> texts = new HashMap<>();
    private long bytes;

    private SnapshotSource(Source source) {
        this.description = source.describe();
        this.beside = source.beside();
        MessageDigest digest = sha256();
        digest.update(description.getBytes(StandardCharsets.UTF_8));
        for (ContractTable table : tables()) {
            if (source.has(table)) {
                digest.update(table.name().getBytes(StandardCharsets.UTF_8));
                hold(source, table, digest);
            }
        }
        this.fingerprint = HexFormat.of().formatHex(digest.digest());
        texts = null;
    }

    private static List<ContractTable> tables() {
        List<ContractTable> tables = new ArrayList<>(Contract.get().tables());
        tables.add(CldColumns.table());
        return tables;
    }

    private void hold(Source source, ContractTable table, MessageDigest digest) {
        List<Held> rows = new ArrayList<>();
        try (Rows opened = source.open(table)) {
            while (true) {
                try {
                    Row row = opened.next();
                    if (row == null) {
                        break;
                    }
                    rows.add(new Held(shared(row, digest), null));
                } catch (DataProblemException fault) {
                    digest.update(String.valueOf(fault.getMessage()).getBytes(StandardCharsets.UTF_8));
                    rows.add(new Held(null, fault));
                    if (fault.endsTable()) {
                        break;
                    }
                }
            }
            tables.put(table.name(), rows);
        } catch (DataProblemException fault) {
            unreadable.put(table.name(), fault);
            digest.update(String.valueOf(fault.getMessage()).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The row with its own array of values; a text that stands in many rows, such as a label, is held once. */
    private Row shared(Row row, MessageDigest digest) {
        String[] values = row.values().clone();
        bytes += OBJECTS_OF_A_ROW;
        for (int i = 0; i < values.length; i++) {
            digest.update(values[i].getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            String first = texts.size() < MANY_TEXTS ? texts.putIfAbsent(values[i], values[i]) : texts.get(values[i]);
            if (first == null) {
                bytes += OBJECTS_OF_A_VALUE + values[i].length();
            } else {
                values[i] = first;
            }
            bytes += Integer.BYTES;
        }
        return new Row(row.table(), row.file(), row.number(), values);
    }

    /** Reads everything a source has. The source stays the caller's to close. */
    public static SnapshotSource of(Source source) {
        return new SnapshotSource(source);
    }

    /** About how many bytes of memory its rows take. */
    public long bytes() {
        return bytes;
    }

    /**
     * Sixty-four hexadecimal digits that stand for the rows and for where they come from: two sources of the same rows
     * are two.
     */
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
            throw new DataProblemException(new Problem(
                    table.name(),
                    0,
                    "",
                    "S-FILE",
                    "no such file or table",
                    "the table " + table.name() + " in " + description,
                    "Supply it."));
        }
        return new Rows() {
            private int next;

            @Override
            public Row next() {
                if (next == held.size()) {
                    return null;
                }
                Held one = held.get(next++);
                if (one.fault() != null) {
                    throw one.fault();
                }
                return new Row(
                        table,
                        one.row().file(),
                        one.row().number(),
                        one.row().values().clone());
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
