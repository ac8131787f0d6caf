package org.scrutineer.extract;

import java.nio.file.Files;
import java.nio.file.Path;
import org.scrutineer.extract.cld.CldFile;

/** Opens what {@code --source} names: a folder of CSV files, one file of Client Level Data, or a properties file of a database. */
public final class Sources {

    private Sources() {
    }

    /**
     * Opens a source. The caller closes it.
     *
     * @throws DataProblemException when there is nothing of that name, or the database does not answer
     */
    public static Source open(Path source) {
        if (Files.isRegularFile(source) && source.toString().endsWith(".properties")) {
            return DatabaseSource.open(source);
        }
        if (Files.isRegularFile(source)) {
            return new CldFile(source);
        }
        return new FolderSource(source);
    }
}
