package org.scrutineer.pdf;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One file while it is finished: what the steps share. */
final class Work {

    private final PdfDocument pdf;
    private final String name;
    private final PdfMetadata metadata;
    private final Map<String, byte[]> attachments;
    private final String prefix;
    private final Set<Conformance> claims;
    private final DocumentId id;
    private final Beside beside;
    private final List<String> remarks = new ArrayList<>();
    private final Map<PdfDictionary, PageMarks> marks = new HashMap<>();
    private Tags tags;
    private Rewriting rewriting;

    /**
     * @param name        the file's, for want of a title
     * @param attachments files that travel with it, by name
     * @param prefix      begins the identifiers of the file's elements, so that files put together do not share any
     * @param claims      the standards it says it keeps to
     * @param id          takes the content in as it is written
     * @param beside      for work on bytes
     */
    Work(PdfDocument pdf, String name, PdfMetadata metadata, Map<String, byte[]> attachments, String prefix, Set<Conformance> claims, DocumentId id, Beside beside) {
        this.pdf = pdf;
        this.name = name;
        this.claims = claims;
        this.metadata = metadata;
        this.attachments = new TreeMap<>(attachments);
        this.prefix = prefix;
        this.id = id;
        this.beside = beside;
    }

    PdfDocument pdf() {
        return pdf;
    }

    String name() {
        return name;
    }

    Set<Conformance> claims() {
        return claims;
    }

    PdfMetadata metadata() {
        return metadata;
    }

    Map<String, byte[]> attachments() {
        return attachments;
    }

    String prefix() {
        return prefix;
    }

    DocumentId id() {
        return id;
    }

    Tags tags() {
        if (tags == null) {
            tags = new Tags(pdf);
        }
        return tags;
    }

    /** What no program can put right: a sentence each for the person who hands the file in. */
    List<String> remarks() {
        return remarks;
    }

    void remark(String sentence) {
        remarks.add(sentence);
    }

    /** The file has got other content and structure: what was read of them is read again. */
    void forget() {
        marks.clear();
        tags = null;
    }

    /** Has the pages' contents rewritten; what follows goes on meanwhile. */
    void rewrite(Rewriting contents) {
        rewriting = contents;
    }

    /** What was begun on the pages' contents. */
    Rewriting rewriting() {
        return rewriting;
    }

    /** The thread for what needs none of the library's objects. */
    Beside beside() {
        return beside;
    }

    /** Where the page's tagged content stands and what it says; read once, before its content is rewritten. */
    PageMarks marks(PdfPage page) {
        return marks.computeIfAbsent(page.getPdfObject(), key -> PageMarks.of(page));
    }
}
