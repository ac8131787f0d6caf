package org.scrutineer.performance.paper;

import java.util.Arrays;
import java.util.Locale;

/** The files that one paper is made of. */
public enum PaperFile {
    /** The paper itself. */
    PAPER(""),
    /** The tables that the paper's readers look up: a file beside it. */
    TABLES("tables");

    private final String word;

    PaperFile(String word) {
        this.word = word;
    }

    /** As a section and the agenda write it; empty for the paper itself. */
    public String word() {
        return word;
    }

    /**
     * The file that the contract's word names.
     *
     * @throws IllegalArgumentException when there is no such file
     */
    public static PaperFile parse(String text) {
        return Arrays.stream(values())
                .filter(file -> file.word.equals(text.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no file of a paper is called \"" + text + "\""));
    }
}
