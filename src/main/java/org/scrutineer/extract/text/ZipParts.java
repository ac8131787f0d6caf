package org.scrutineer.extract.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.scrutineer.extract.contract.DataProblemException;

/**
 * The files of a ZIP archive: tables, kept as text, and others that are named and not read. What the machine that made
 * the archive added for itself is passed over. Archives in the archive, workbooks and files behind a password are
 * refused, since what is in them would be lost otherwise.
 */
public final class ZipParts {

    private static final Pattern MACHINE =
            Pattern.compile("(?i)(.*/)?(__MACOSX/.*|\\._.*|\\.DS_Store|Thumbs\\.db|desktop\\.ini)");
    private static final Pattern TEXT = Pattern.compile(".*\\.(csv|tsv|txt|tab|psv|dat)");
    private static final Pattern BESIDE = Pattern.compile("(read.?me|licen[cs]e|notes?)\\b.*\\.txt");
    private static final Pattern PACKED = Pattern.compile(".*\\.(zip|gz|tgz|7z|rar|tar|bz2|xz)");
    private static final Pattern WORKBOOK = Pattern.compile(".*\\.(xlsx|xlsm|xlsb|xls|ods)");

    private final Path path;
    private final String archive;
    private final List<Content> tables = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    /**
     * Reads the archive's list and nothing else of it.
     *
     * @throws IOException when the file cannot be opened
     * @throws DataProblemException when something in it is refused or the list cannot be read
     */
    public ZipParts(Path path) throws IOException {
        this.path = path;
        this.archive = path.getFileName().toString();
        if (!Files.isReadable(path)) {
            throw new NoSuchFileException(path.toString());
        }
        long all = 0;
        try (ZipFile zip = open()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (!entry.isDirectory() && !MACHINE.matcher(entry.getName()).matches()) {
                    add(zip, entry);
                    all += entry.getSize();
                }
            }
        } catch (NoClassDefFoundError absent) {
            throw Unpacked.noLibrary(archive);
        }
        if (all > Unpacked.most(Files.size(path))) {
            throw Unpacked.bomb(archive);
        }
        if (tables.isEmpty()) {
            throw Unpacked.fault(
                    archive,
                    others.isEmpty() ? "an empty ZIP archive" : "a ZIP archive of " + String.join(", ", others),
                    "a ZIP archive with a CSV file",
                    "Put the submission into the archive as a CSV file, or give the file itself.");
        }
    }

    // The builder that replaces this constructor is not in the library that JasperReports Server 8.2 brings (1.21).
    @SuppressWarnings("deprecation")
    private ZipFile open() {
        try {
            return new ZipFile(path.toFile());
        } catch (IOException damaged) {
            throw Unpacked.damaged(archive);
        }
    }

    private void add(ZipFile zip, ZipArchiveEntry entry) {
        String name = printable(entry.getName());
        String last = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw Unpacked.fault(
                    archive,
                    "a ZIP archive that a password protects",
                    "an archive without a password",
                    "Unpack it with the password and give the file itself.");
        }
        if (PACKED.matcher(last).matches()) {
            throw Unpacked.fault(
                    archive,
                    "an archive in the archive: " + name,
                    "CSV files in the archive",
                    "Unpack the outer archive and give what is in it.");
        }
        if (WORKBOOK.matcher(last).matches()) {
            throw Unpacked.fault(
                    archive,
                    "a workbook in the archive: " + name,
                    "CSV files in the archive",
                    "Take the workbook out of the archive and give it by itself.");
        }
        if (!TEXT.matcher(last).matches() || BESIDE.matcher(last).matches()) {
            others.add(name);
            return;
        }
        if (!zip.canReadEntryData(entry)) {
            throw Unpacked.fault(
                    archive,
                    name + ", packed in a way that cannot be unpacked",
                    "a file packed by deflate, as Windows and 7-Zip do it for a ZIP archive",
                    "Unpack it by hand and give the file itself.");
        }
        if (!names.add(entry.getName())) {
            throw Unpacked.fault(
                    archive,
                    "two files named " + name,
                    "a name of its own for each file",
                    "Unpack the archive and give the files themselves.");
        }
        tables.add(new Part(archive + ": " + name, entry.getName()));
    }

    /** A name in an archive may hold anything. */
    private static String printable(String name) {
        return name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?").replace('\\', '/');
    }

    /** Files of text, in the order of the archive's list. */
    public List<Content> tables() {
        return List.copyOf(tables);
    }

    /** Files that are no tables by their names, such as a letter; they are not read. */
    public List<String> others() {
        return others.stream().map(name -> archive + ": " + name).toList();
    }

    private final class Part implements Content {

        private final String name;
        private final String entry;

        private Part(String name, String entry) {
            this.name = name;
            this.entry = entry;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public InputStream open() throws IOException {
            ZipFile zip = ZipParts.this.open();
            try {
                ZipArchiveEntry found = zip.getEntry(entry);
                InputStream bytes = found == null ? null : zip.getInputStream(found);
                if (bytes == null) {
                    throw Unpacked.damaged(name);
                }
                return closing(Unpacked.part(name, bytes, found.getSize(), found.getCrc()), zip);
            } catch (IOException | RuntimeException damaged) {
                zip.close();
                throw damaged instanceof DataProblemException said ? said : Unpacked.damaged(name);
            }
        }

        private InputStream closing(InputStream bytes, ZipFile zip) {
            return new FilterInputStream(bytes) {
                @Override
                public void close() throws IOException {
                    super.close();
                    zip.close();
                }
            };
        }
    }
}
