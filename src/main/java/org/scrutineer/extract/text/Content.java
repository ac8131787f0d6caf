package org.scrutineer.extract.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;

/** What a file holds, unpacked where it was packed. It can be read more than once. */
public interface Content {

    /** What messages call it: the file's name; of a part of an archive, the archive's name and its own. */
    String name();

    /**
     * Its bytes from the beginning. The caller closes them.
     *
     * @throws IOException when the file cannot be opened or read
     * @throws DataProblemException when it is packed and damaged, or unpacks to more than is believable
     */
    InputStream open() throws IOException;

    /**
     * The content of a file that holds one table.
     *
     * @throws IOException when it cannot be opened
     * @throws DataProblemException when it is an archive of several files of text or of none
     */
    static Content of(Path path) throws IOException {
        if (FileKind.of(path) != FileKind.ZIP) {
            return plain(path);
        }
        ZipParts parts = new ZipParts(path);
        if (parts.tables().size() == 1) {
            return parts.tables().get(0);
        }
        throw new DataProblemException(new Problem(
                path.getFileName().toString(),
                0,
                "",
                "S-PACKED",
                "a ZIP archive of " + parts.tables().size() + " files",
                "one file of a table",
                "Take the files out of the archive. Only submissions of Client Level Data may lie in one together."));
    }

    /** A file that is no archive; what gzip made smaller is unpacked. */
    static Content plain(Path path) throws IOException {
        String name = path.getFileName().toString();
        boolean gzip = FileKind.of(path) == FileKind.GZIP;
        return new Content() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open() throws IOException {
                return gzip ? Unpacked.gzip(path) : Files.newInputStream(path);
            }
        };
    }
}
