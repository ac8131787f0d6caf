package org.scrutineer.pdf.step;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One file while it is finished: what the steps share. */
public final class Work {

    private final PdfDocument pdf;
    private final Description description;
    private final String prefix;
    private final DocumentId id;
    private final List<String> remarks = new ArrayList<>();
    private final Map<PdfDictionary, PageMarks> marks = new HashMap<>();

    /**
     * @param prefix begins the identifiers of the file's elements, so that files put together do not share any
     * @param id     takes the content in as it is written
     */
    public Work(PdfDocument pdf, Description description, String prefix, DocumentId id) {
        this.pdf = pdf;
        this.description = description;
        this.prefix = prefix;
        this.id = id;
    }

    public PdfDocument pdf() {
        return pdf;
    }

    public Description description() {
        return description;
    }

    String prefix() {
        return prefix;
    }

    DocumentId id() {
        return id;
    }

    Tags tags() {
        return new Tags(pdf);
    }

    /** What no program can put right: a sentence each for the person who hands the file in. */
    public List<String> remarks() {
        return remarks;
    }

    void remark(String sentence) {
        remarks.add(sentence);
    }

    /** The content has changed: what was read of it is read again. */
    void forget() {
        marks.clear();
    }

    /** Where the page's tagged content stands and what it says; read once, before its content is rewritten. */
    PageMarks marks(PdfPage page) {
        return marks.computeIfAbsent(page.getPdfObject(), key -> PageMarks.of(page));
    }
}
