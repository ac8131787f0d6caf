package org.scrutineer.extract.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.extract.cld.CldFiles;
import org.scrutineer.extract.contract.CldColumns;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.csv.CsvRows;
import org.scrutineer.extract.rows.RowsAhead;
import org.scrutineer.extract.rows.Untouched;
import org.scrutineer.extract.value.Heading;
import org.scrutineer.extract.workbook.WorkbookSource;

/**
 * A folder with a file for each of the contract's tables: CSV, also packed, or a workbook under the table's name,
 * however it is spelt and capitalised. The files of a contract may lie in a folder of the contract's name, as the
 * demo's do.
 */
public final class FolderSource implements Source {

    private static final Pattern NAME = Pattern.compile("(.+?)(\\.(csv|tsv|txt))?\\.(csv|tsv|txt|gz|zip|xlsx|xlsm)");

    private final Path folder;
    private final Map<String, List<Path>> files = new HashMap<>();
    private List<Path> unnamed;
    private final List<Path> all = new ArrayList<>();
    private final Map<Path, Boolean> untouched = new ConcurrentHashMap<>();
    private final Map<List<Path>, Boolean> copies = new ConcurrentHashMap<>();

    /**
     * A folder that exists.
     *
     * @throws DataProblemException when there is no such folder
     */
    public FolderSource(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new DataProblemException(new Problem(
                    folder.toString(),
                    0,
                    "",
                    "S-FOLDER",
                    "no such folder",
                    "a folder with person.csv and the other files of the contract",
                    "Check the path after --source."));
        }
        this.folder = folder;
        Set<String> contracts = Contract.get().tables().stream()
                .map(ContractTable::contract)
                .collect(Collectors.toCollection(TreeSet::new));
        find(folder, contracts);
    }

    private void find(Path in, Set<String> contracts) {
        try (Stream<Path> found = Files.list(in)) {
            for (Path path : found.sorted().toList()) {
                String name = path.getFileName().toString();
                Matcher file = NAME.matcher(name.toLowerCase(Locale.ROOT));
                if (name.startsWith("~$") || name.startsWith(".")) {
                    continue;
                }
                if (contracts.contains(name.toLowerCase(Locale.ROOT)) && Files.isDirectory(path)) {
                    find(path, Set.of());
                    continue;
                }
                all.add(path);
                if (file.matches()) {
                    files.computeIfAbsent(Heading.key(file.group(1)), key -> new ArrayList<>())
                            .add(path);
                }
            }
        } catch (IOException unreadable) {
            throw new DataProblemException(new Problem(
                    in.toString(),
                    0,
                    "",
                    "S-FOLDER",
                    "a folder that cannot be read",
                    "a folder that this user may read",
                    "Check who may read it."));
        }
    }

    private List<Path> of(ContractTable table) {
        List<Path> named = files.getOrDefault(Heading.key(table.name()), List.of());
        return table.name().equals(CldColumns.NAME) ? submissions(named) : named;
    }

    /**
     * Every file of Client Level Data: those of its name, with whatever stands after it, and in a folder of no table
     * any file with its headings.
     */
    private List<Path> submissions(List<Path> named) {
        String key = Heading.key(CldColumns.NAME);
        List<Path> found = files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(key))
                .flatMap(file -> file.getValue().stream())
                .sorted()
                .toList();
        if (!found.isEmpty() || !named.isEmpty()) {
            return found;
        }
        if (unnamed == null) {
            Set<String> tables = Contract.get().tables().stream()
                    .map(table -> Heading.key(table.name()))
                    .collect(Collectors.toSet());
            unnamed = files.entrySet().stream().noneMatch(file -> tables.contains(file.getKey()))
                    ? files.values().stream()
                            .flatMap(List::stream)
                            .filter(CldFiles::isSubmission)
                            .sorted()
                            .toList()
                    : List.of();
        }
        return unnamed;
    }

    /** The files of Client Level Data. */
    public List<Path> submissions() {
        return of(CldColumns.table());
    }

    /** The files of this folder that hold a table of any contract. */
    public List<Path> files() {
        return files(table -> true);
    }

    /** The files that hold some of the tables. */
    public List<Path> files(Predicate<ContractTable> which) {
        return Stream.concat(Contract.get().tables().stream(), Stream.of(CldColumns.table()))
                .filter(which)
                .flatMap(table -> of(table).stream())
                .toList();
    }

    /**
     * Everything in the folder, and in those named for a contract, that is no table and no settings. Hidden files are
     * left out.
     */
    @Override
    public List<String> others() {
        List<Path> tables = files();
        return all.stream()
                .filter(path -> !tables.contains(path) && !path.equals(folder.resolve("settings.properties")))
                .map(path -> named(path) + (Files.isDirectory(path) ? "/" : ""))
                .toList();
    }

    private String named(Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    /** A file with nothing but its example is not supplied. */
    @Override
    public boolean has(ContractTable table) {
        List<Path> found = of(table);
        return !found.isEmpty()
                && (isTwice(table, found) || table.name().equals(CldColumns.NAME) || !isUntouched(table, found.get(0)));
    }

    private boolean isTwice(ContractTable table, List<Path> found) {
        return found.size() > 1 && !table.name().equals(CldColumns.NAME) && !copies(found);
    }

    private boolean copies(List<Path> found) {
        return copies.computeIfAbsent(found, Copies::are);
    }

    /** The one file of a table, or the first of its copies. */
    Optional<Path> file(ContractTable table) {
        List<Path> found = of(table);
        return table.name().equals(CldColumns.NAME) || (found.size() > 1 && !copies(found))
                ? Optional.empty()
                : found.stream().findFirst();
    }

    private boolean isUntouched(ContractTable table, Path file) {
        return untouched.computeIfAbsent(file, path -> Untouched.isSmall(path) && Untouched.is(() -> open(table)));
    }

    @Override
    public Rows open(ContractTable table) {
        List<Path> found = of(table);
        String file = found.isEmpty()
                ? table.name() + ".csv"
                : found.get(0).getFileName().toString();
        if (isTwice(table, found)) {
            throw new DataProblemException(new Problem(
                    table.name(),
                    0,
                    "",
                    "S-TWICE",
                    found.stream().map(this::named).collect(Collectors.joining(" and ")) + ", which are the same table",
                    "one file for the table " + table.name(),
                    "Remove or rename all but one of them; copies with the same content may stay."));
        }
        try {
            if (found.isEmpty()) {
                throw new NoSuchFileException(file);
            }
            if (table.name().equals(CldColumns.NAME)) {
                return new CldFiles(found).open(table);
            }
            Rows rows = WorkbookSource.isWorkbook(found.get(0))
                    ? WorkbookSource.single(found.get(0), table)
                    : new RowsAhead(new CsvRows(table, found.get(0)));
            return found.size() == 1
                    ? rows
                    : Copies.noted(rows, table, found.stream().map(this::named).toList());
        } catch (IOException absent) {
            throw new DataProblemException(new Problem(
                    file,
                    0,
                    "",
                    "S-FILE",
                    found.isEmpty() ? "no such file" : "a file that cannot be opened",
                    "the file " + file + " in " + folder,
                    "Put it there, or check who may read it."));
        }
    }

    /** The folder that the council's table is in; the folder itself where it has none. */
    @Override
    public Optional<Path> beside() {
        return Optional.of(of(Contract.get().table("council")).stream()
                .findFirst()
                .map(Path::getParent)
                .orElse(folder));
    }

    @Override
    public boolean tablesAtOnce() {
        return true;
    }

    @Override
    public String describe() {
        return folder.toString();
    }

    @Override
    public void close() {
        // Each table's file is closed with its rows.
    }
}
