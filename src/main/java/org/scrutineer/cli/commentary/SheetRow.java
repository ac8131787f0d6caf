package org.scrutineer.cli.commentary;

import java.util.Map;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;

/**
 * One row that came back.
 *
 * @param file its name
 * @param row the heading being 1
 * @param values by heading, in small letters
 */
record SheetRow(String file, long row, Map<String, String> values) {

    /** The value under a heading, trimmed; empty where there is none. */
    String get(String column) {
        return values.getOrDefault(column, "").strip();
    }

    /**
     * The words, with the line ends of one kind, and without the apostrophe that kept a spreadsheet from running them.
     */
    String text() {
        String text = get("text").replace("\r\n", "\n").replace('\r', '\n');
        return text.matches("(?s)'[=+@\\-].*") ? text.substring(1) : text;
    }

    DataProblemException fault(String column, String code, String found, String expected, String fix) {
        return new DataProblemException(new Problem(file, row, column, code, found, expected, fix));
    }
}
