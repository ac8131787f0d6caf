package org.scrutineer.extract.cld;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.scrutineer.extract.DataProblemException;
import org.scrutineer.extract.Problem;

/** Opens a submission's file, unpacked where it is packed; what it is, is told by its first bytes and not by its name. */
final class CldOpening {

    private static final int ZIP = 0x504B0304;
    private static final int OLD_EXCEL = 0xD0CF11E0;
    private static final int PDF = 0x25504446;
    private static final int PARQUET = 0x50415231;
    private static final int GZIP = 0x1F8B;

    private CldOpening() {
    }

    /**
     * The bytes of the file's text.
     *
     * @throws DataProblemException when the file cannot be opened, or is none of text
     */
    static InputStream open(Path path) {
        String file = path.getFileName().toString();
        try {
            int first = firstFour(path);
            if (first == OLD_EXCEL) {
                throw kind(file, "an Excel workbook of before 2007, or another Office document", "Open it and save the sheet as \"CSV UTF-8\" or as .xlsx.");
            }
            if (first == PDF || first == PARQUET) {
                throw kind(file, first == PDF ? "a PDF" : "a Parquet file", "Export the submission as CSV.");
            }
            InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
            return first >>> 16 == GZIP ? new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16) : first == ZIP ? unzipped(path) : in;
        } catch (IOException unreadable) {
            throw new DataProblemException(new Problem(file, 0, "", "S-FILE", "a file that cannot be opened: " + reason(unreadable), "a readable file",
                    "Check the path after --source and who may read it; a damaged archive must be sent again."));
        }
    }

    private static String reason(IOException unreadable) {
        return unreadable instanceof java.util.zip.ZipException ? "a damaged archive" : unreadable instanceof java.io.EOFException ? "it breaks off" : "it is not there, or not allowed";
    }

    private static int firstFour(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] four = in.readNBytes(4);
            int value = 0;
            for (int i = 0; i < 4; i++) {
                value = value << 8 | (i < four.length ? four[i] & 0xFF : 0);
            }
            return value;
        }
    }

    /** The one text of an archive, which is closed with it. */
    private static InputStream unzipped(Path path) throws IOException {
        String file = path.getFileName().toString();
        ZipFile zip = new ZipFile(path.toFile());
        try {
            List<? extends ZipEntry> entries = zip.stream().toList();
            if (entries.stream().anyMatch(entry -> entry.getName().startsWith("xl/"))) {
                throw kind(file, "an Excel workbook", "Save the sheet as \"CSV UTF-8\", or name the sheet client_level_data and give the workbook as a source.");
            }
            List<? extends ZipEntry> texts = entries.stream().filter(entry -> isText(entry.getName().toLowerCase(Locale.ROOT))).toList();
            if (texts.size() != 1) {
                throw kind(file, "an archive with " + (texts.isEmpty() ? "no" : String.valueOf(texts.size())) + " CSV files", "Unpack it and give its files, or the folder of them.");
            }
            return new BufferedInputStream(new FilterInputStream(zip.getInputStream(texts.get(0))) {
                @Override
                public void close() throws IOException {
                    super.close();
                    zip.close();
                }
            }, 1 << 16);
        } catch (IOException | RuntimeException unusable) {
            zip.close();
            throw unusable;
        }
    }

    private static boolean isText(String name) {
        return !name.startsWith("__macosx/") && (name.endsWith(".csv") || name.endsWith(".txt") || name.endsWith(".tsv"));
    }

    private static DataProblemException kind(String file, String found, String fix) {
        return new DataProblemException(new Problem(file, 0, "", "S-FILE", found, "a CSV file of Client Level Data, alone or packed as .zip or .gz", fix));
    }
}
