package org.scrutineer.extract.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.scrutineer.extract.contract.CldColumns;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.rows.Untouched;
import org.scrutineer.extract.text.FileKind;
import org.scrutineer.extract.value.Heading;

/**
 * An Excel workbook (.xlsx) as a source: a sheet for each table, under the table's name however it is spelt. A workbook
 * without such a sheet, whose only visible sheet has the headings of Client Level Data, is a submission.
 */
public final class WorkbookSource implements Source {

    /** Sheets that {@code init} writes beside the tables, by their letters. */
    private static final Set<String> BESIDE = Set.of("readme", "lists");

    private final Path path;
    private final WorkbookFile workbook;
    private final Map<String, Boolean> has = new ConcurrentHashMap<>();

    /** @throws DataProblemException when the file is no workbook that can be read */
    public WorkbookSource(Path path) {
        this.path = path;
        this.workbook = WorkbookFile.open(path);
    }

    /** Whether a file is a workbook, by its name or by what it begins with. A file that cannot be read is none. */
    public static boolean isWorkbook(Path file) {
        try {
            return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.xls[xm]")
                    || FileKind.of(file) == FileKind.WORKBOOK;
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * One table that has a workbook to itself: the sheet of the table's name, or the only one that can be seen. The
     * workbook is closed with the rows.
     *
     * @throws DataProblemException when the workbook cannot be read or it is not clear which sheet is meant
     */
    public static Rows single(Path path, ContractTable table) {
        WorkbookFile workbook = WorkbookFile.open(path);
        try {
            List<WorkbookFile.Sheet> named = workbook.named(table.name());
            Optional<WorkbookFile.Sheet> sheet = named.size() == 1
                    ? Optional.of(named.get(0))
                    : named.isEmpty() ? workbook.only() : Optional.empty();
            if (sheet.isEmpty()) {
                throw new DataProblemException(new Problem(
                        workbook.file(),
                        0,
                        "",
                        "S-SHEET",
                        "the sheets "
                                + workbook.sheets().stream()
                                        .map(WorkbookFile.Sheet::name)
                                        .collect(Collectors.joining(", ")),
                        "one sheet, or one named " + table.name(),
                        "Name the sheet " + table.name() + ", or leave one sheet in the workbook."));
            }
            return new SheetRows(workbook, sheet.get(), table, workbook::close);
        } catch (DataProblemException said) {
            workbook.close();
            throw said;
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            workbook.close();
            throw WorkbookFile.damaged(workbook.file(), damaged);
        }
    }

    private Optional<WorkbookFile.Sheet> sheet(ContractTable table) {
        List<WorkbookFile.Sheet> named = workbook.named(table.name());
        if (named.size() > 1) {
            throw new DataProblemException(new Problem(
                    workbook.file(),
                    0,
                    "",
                    "S-TWICE",
                    named.stream().map(sheet -> "sheet " + sheet.name()).collect(Collectors.joining(" and "))
                            + ", which are the same table",
                    "one sheet for the table " + table.name(),
                    "Remove or rename all but one of them."));
        }
        if (named.isEmpty()
                && table.name().equals(CldColumns.NAME)
                && Contract.get().tables().stream()
                        .allMatch(other -> workbook.named(other.name()).isEmpty())) {
            return workbook.only();
        }
        return named.stream().findFirst();
    }

    /**
     * Sheets that are no table of a contract, but for the page that tells what to do and the lists behind the sheets;
     * they are not read.
     */
    @Override
    public List<String> others() {
        List<ContractTable> all = new ArrayList<>(Contract.get().tables());
        all.add(CldColumns.table());
        List<String> read = all.stream()
                .flatMap(table -> sheet(table).stream())
                .map(WorkbookFile.Sheet::name)
                .toList();
        return workbook.sheets().stream()
                .map(WorkbookFile.Sheet::name)
                .filter(name -> !read.contains(name) && !BESIDE.contains(Heading.key(name)))
                .map(name -> workbook.file() + " sheet " + name)
                .toList();
    }

    /** A sheet with nothing but its example is not supplied. */
    @Override
    public boolean has(ContractTable table) {
        return has.computeIfAbsent(table.name(), name -> sheet(table).isPresent() && !Untouched.is(() -> open(table)));
    }

    /** The folder that the workbook is in. */
    @Override
    public Optional<Path> beside() {
        return Optional.of(path.toAbsolutePath().getParent());
    }

    @Override
    public Rows open(ContractTable table) {
        WorkbookFile.Sheet sheet = sheet(table)
                .orElseThrow(() -> new DataProblemException(new Problem(
                        workbook.file(),
                        0,
                        "",
                        "S-FILE",
                        "no sheet " + table.name(),
                        "the sheet " + table.name() + " in " + workbook.file(),
                        "Add it, or give the table with another --source.")));
        try {
            return new SheetRows(workbook, sheet, table, () -> {});
        } catch (DataProblemException said) {
            throw said;
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            throw WorkbookFile.damaged(workbook.file(), damaged);
        }
    }

    @Override
    public String describe() {
        return path.toString();
    }

    @Override
    public void close() {
        workbook.close();
    }
}
