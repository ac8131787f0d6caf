package org.scrutineer.extract.cld;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import org.scrutineer.extract.ContractTable;
import org.scrutineer.extract.DataProblemException;
import org.scrutineer.extract.Problem;
import org.scrutineer.extract.Rows;
import org.scrutineer.extract.Source;

/**
 * One CSV file of Client Level Data, alone or packed as .zip or .gz: UTF-8, UTF-16 or Windows-1252, separated by commas, semicolons, tabs or bars.
 */
public final class CldFile implements Source {

    private static final int LOOK_AHEAD = 1 << 18;

    private final Path path;

    public CldFile(Path path) {
        this.path = path;
    }

    @Override
    public boolean has(ContractTable table) {
        return table.name().equals(CldColumns.NAME);
    }

    @Override
    public Rows open(ContractTable table) {
        String file = path.getFileName().toString();
        if (!has(table)) {
            throw new DataProblemException(new Problem(file, 0, "", "S-FILE", "a file of Client Level Data, which has no " + table.name(), "a folder or a database with " + table.name(),
                    "Put the file into a folder as " + CldColumns.NAME + ".csv, beside " + table.name() + ".csv, and give the folder."));
        }
        return new CldRows(file, this::text);
    }

    /** The file's text from its beginning. */
    private CldText text() {
        try {
            TolerantText decoded = new TolerantText(CldOpening.open(path));
            return new CldText(new BufferedReader(decoded, LOOK_AHEAD), decoded);
        } catch (IOException unreadable) {
            throw new DataProblemException(new Problem(path.getFileName().toString(), 0, "", "S-FILE", "a file that cannot be read", "a readable file",
                    "Check the path after --source and who may read it."));
        }
    }

    /** Whether a file has the headings of Client Level Data. */
    static boolean isSubmission(Path path) {
        try (CldText text = new CldFile(path).text()) {
            return HeaderSearch.hasHeadings(text.reader());
        } catch (IOException | DataProblemException another) {
            return false;
        }
    }

    @Override
    public String describe() {
        return path.toString();
    }

    @Override
    public void close() {
        // The file is closed with its rows.
    }
}
