package org.scrutineer.extract.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.text.FileKind;
import org.scrutineer.extract.value.Heading;

/** A workbook that is open, with what its sheets share: texts, formats, the year that its days count from. */
final class WorkbookFile implements Closeable {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /**
     * One sheet.
     *
     * @param name as on its tab
     * @param id the part of the file that holds it
     * @param hidden whether its tab cannot be seen
     */
    record Sheet(String name, String id, boolean hidden) {}

    private final String file;
    private final OPCPackage parts;
    private final XSSFReader reader;
    private final ReadOnlySharedStringsTable texts;
    private final StylesTable styles;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean from1904;

    private WorkbookFile(String file, OPCPackage parts) throws Exception {
        this.file = file;
        this.parts = parts;
        this.reader = new XSSFReader(parts);
        this.texts = new ReadOnlySharedStringsTable(parts);
        this.styles = reader.getStylesTable();
        try (InputStream in = reader.getWorkbookData()) {
            XMLStreamReader xml = safe().createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    element(xml);
                }
            }
        }
    }

    private void element(XMLStreamReader xml) {
        if (xml.getLocalName().equals("workbookPr")) {
            String value = xml.getAttributeValue(null, "date1904");
            from1904 = "1".equals(value) || "true".equals(value);
        } else if (xml.getLocalName().equals("sheet")) {
            String state = xml.getAttributeValue(null, "state");
            sheets.add(new Sheet(
                    xml.getAttributeValue(null, "name"),
                    xml.getAttributeValue(RELATIONS, "id"),
                    state != null && !state.equals("visible")));
        }
    }

    /**
     * Opens a workbook; it is only read.
     *
     * @throws DataProblemException when it is no workbook, or a damaged one
     */
    static WorkbookFile open(Path path) {
        String file = path.getFileName().toString();
        try {
            FileKind kind = FileKind.of(path);
            if (kind != FileKind.WORKBOOK) {
                throw new DataProblemException(new Problem(
                        file,
                        0,
                        "",
                        "S-KIND",
                        kind.words() + " under the name of a workbook",
                        "an Excel workbook (.xlsx)",
                        kind == FileKind.TEXT
                                ? "Give the file a name that ends with .csv, or save it from Excel as .xlsx."
                                : kind.remedy()));
            }
        } catch (IOException unreadable) {
            throw new DataProblemException(new Problem(
                    file,
                    0,
                    "",
                    "S-FILE",
                    Files.exists(path) ? "a file that cannot be opened" : "no such file",
                    "a workbook that can be read",
                    "Check the path and who may read it."));
        }
        OPCPackage parts = null;
        try {
            parts = OPCPackage.open(path.toFile(), PackageAccess.READ);
            return new WorkbookFile(file, parts);
        } catch (DataProblemException said) {
            throw said;
        } catch (Exception damaged) {
            if (parts != null) {
                parts.revert();
            }
            throw damaged(file, damaged);
        } catch (NoClassDefFoundError absent) {
            throw new DataProblemException(new Problem(
                    file,
                    0,
                    "",
                    "S-KIND",
                    "an Excel workbook",
                    "a folder of CSV files or a database",
                    "This server has no library that reads workbooks (Apache POI): save each sheet as \"CSV UTF-8\"."));
        }
    }

    static DataProblemException damaged(String file, Exception damaged) {
        String words = damaged.getMessage() == null
                ? ""
                : ": "
                        + damaged.getMessage()
                                .lines()
                                .findFirst()
                                .orElse("")
                                .replaceAll("[\\w.]*Exception:?", "")
                                .strip();
        return new DataProblemException(new Problem(
                file,
                0,
                "",
                "S-KIND",
                "a workbook that cannot be read" + (words.length() > 120 ? "" : words),
                "a whole workbook (.xlsx)",
                "Open it in Excel or LibreOffice and save it again as .xlsx."));
    }

    String file() {
        return file;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /** The sheet of a name, however it is spelt and capitalised. */
    List<Sheet> named(String name) {
        return sheets.stream()
                .filter(sheet -> Heading.key(sheet.name()).equals(Heading.key(name)))
                .toList();
    }

    /** The one sheet that can be seen. */
    Optional<Sheet> only() {
        List<Sheet> seen = sheets.stream().filter(sheet -> !sheet.hidden()).toList();
        return seen.size() == 1 ? Optional.of(seen.get(0)) : Optional.empty();
    }

    ReadOnlySharedStringsTable texts() {
        return texts;
    }

    StylesTable styles() {
        return styles;
    }

    boolean from1904() {
        return from1904;
    }

    /** A reader that opens nothing a file names; the POI of a server has none of its own. */
    private static XMLInputFactory safe() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** The XML of a sheet from its beginning. */
    XMLStreamReader xml(Sheet sheet, List<InputStream> toClose) throws IOException, XMLStreamException {
        try {
            InputStream in = reader.getSheet(sheet.id());
            toClose.add(in);
            return safe().createXMLStreamReader(in);
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException damaged) {
            throw new IOException(damaged.getMessage(), damaged);
        }
    }

    @Override
    public void close() {
        parts.revert();
    }
}
