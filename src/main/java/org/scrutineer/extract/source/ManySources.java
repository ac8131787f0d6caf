package org.scrutineer.extract.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.extract.contract.CldColumns;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.contract.Source;

/**
 * Several sources that together are one council: people from a database, indicators from a workbook. Each table comes
 * from exactly one of them; files that are copies of each other count as one.
 */
public final class ManySources implements Source {

    private final List<Source> sources;
    private final Optional<Source> events;

    /**
     * The sources are closed with this one, or at once where two have the same table.
     *
     * @throws DataProblemException naming every table that two of them have
     */
    public ManySources(List<Source> sources) {
        this(sources, Optional.empty());
    }

    /**
     * As {@link #ManySources(List)}.
     *
     * @param events the one of the sources that has the Client Level Data of all
     */
    ManySources(List<Source> sources, Optional<Source> events) {
        this.sources = List.copyOf(sources);
        this.events = events;
        try {
            List<Problem> twice = Stream.concat(Contract.get().tables().stream(), Stream.of(CldColumns.table()))
                    .map(table -> new Having(table, having(table)))
                    .filter(having -> having.sources.size() > 1 && !having.areCopies())
                    .map(Having::problem)
                    .toList();
            if (!twice.isEmpty()) {
                throw new DataProblemException(twice);
            }
        } catch (DataProblemException refused) {
            close();
            throw refused;
        }
    }

    private record Having(ContractTable table, List<Source> sources) {

        /** The file of each source that is read from files of its own. */
        private List<Path> files() {
            return sources.stream()
                    .flatMap(source ->
                            source instanceof FolderSource folder ? folder.file(table).stream() : Stream.<Path>empty())
                    .toList();
        }

        private boolean areCopies() {
            List<Path> files = files();
            return files.size() == sources.size() && Copies.are(files);
        }

        private String names() {
            List<Path> files = files();
            return files.size() == sources.size()
                    ? files.stream().map(Path::toString).collect(Collectors.joining(" and "))
                    : sources.stream().map(Source::describe).collect(Collectors.joining(" and "));
        }

        private Problem problem() {
            return new Problem(
                    table.name(),
                    0,
                    "",
                    "S-TWICE",
                    names() + (files().size() == sources.size() ? ", which differ" : ", which both have it"),
                    "the table " + table.name() + " in one source",
                    "Remove it from all but one of them, or give one of them less.");
        }
    }

    private List<Source> having(ContractTable table) {
        return (table.name().equals(CldColumns.NAME) && events.isPresent() ? List.of(events.get()) : sources)
                .stream().filter(source -> source.has(table)).toList();
    }

    @Override
    public boolean has(ContractTable table) {
        return sources.stream().anyMatch(source -> source.has(table));
    }

    @Override
    public Rows open(ContractTable table) {
        // Where none has it, the first says what is missing and how to supply it.
        List<Source> having = having(table);
        Rows rows = having.stream().findFirst().orElse(sources.get(0)).open(table);
        return having.size() > 1 ? Copies.noted(rows, table, List.of(new Having(table, having).names())) : rows;
    }

    @Override
    public boolean tablesAtOnce() {
        return sources.stream().allMatch(Source::tablesAtOnce);
    }

    /** The folder of the source that has the council's table; where none has, of the first that has a folder. */
    @Override
    public Optional<Path> beside() {
        ContractTable council = Contract.get().table("council");
        return Stream.concat(sources.stream().filter(source -> source.has(council)), sources.stream())
                .flatMap(source -> source.beside().stream())
                .findFirst();
    }

    @Override
    public List<String> others() {
        return sources.stream().flatMap(source -> source.others().stream()).toList();
    }

    @Override
    public String describe() {
        return sources.stream().map(Source::describe).collect(Collectors.joining(", "));
    }

    @Override
    public void close() {
        sources.forEach(Source::close);
    }
}
