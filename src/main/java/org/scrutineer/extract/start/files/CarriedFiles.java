package org.scrutineer.extract.start.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Rows;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.csv.WholeFile;

/** The files beside the tables that go on with them: the logo and the settings. */
public final class CarriedFiles {

    private static final String SETTINGS = "settings.properties";

    private CarriedFiles() {}

    /** Copies them into a folder, where they are not there yet; gives those that were copied. */
    public static List<Path> copy(List<Path> paths, Source source, Path folder) throws IOException {
        List<Path> copied = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isRegularFile(path.resolve(SETTINGS))) {
                copy(path.resolve(SETTINGS), folder).ifPresent(copied::add);
            }
        }
        Optional<Path> logo = logo(source);
        if (logo.isPresent()) {
            copy(logo.get(), folder).ifPresent(copied::add);
        }
        return copied;
    }

    private static Optional<Path> logo(Source source) {
        if (!source.has(Contract.get().table("council"))) {
            return Optional.empty();
        }
        try (Rows rows = source.open(Contract.get().table("council"))) {
            Row row = rows.next();
            String name = row == null ? "" : row.text("logo");
            return name.isEmpty()
                    ? Optional.empty()
                    : source.beside().map(beside -> beside.resolve(name)).filter(Files::isRegularFile);
        }
    }

    private static Optional<Path> copy(Path file, Path folder) throws IOException {
        Path to = folder.resolve(file.getFileName());
        if (Files.exists(to)) {
            return Optional.empty();
        }
        try (WholeFile whole = new WholeFile(to)) {
            Files.copy(file, whole.stream());
            whole.finish();
        }
        return Optional.of(to);
    }
}
