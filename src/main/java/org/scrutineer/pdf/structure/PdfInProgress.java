package org.scrutineer.pdf.structure;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutineer.pdf.content.PageMarks;
import org.scrutineer.pdf.content.ShownText;
import org.scrutineer.pdf.file.Claims;
import org.scrutineer.pdf.file.DocumentId;
import org.scrutineer.pdf.file.PdfMetadata;

/** One file while it is finished: what the steps share. */
public final class PdfInProgress {

    private final PdfDocument pdf;
    private final String name;
    private final PdfMetadata metadata;
    private final Map<String, byte[]> attachments;
    private final String prefix;
    private final Claims claims;
    private final String language;
    private final DocumentId id;
    private final List<String> remarks = new ArrayList<>();
    private final Map<PdfDictionary, PageMarks> marks = new HashMap<>();
    private final Map<PdfDictionary, ShownText> shown = new HashMap<>();
    private Tags tags;
    private boolean foreign;
    private boolean incomplete;

    /**
     * @param name the file's, for want of a title
     * @param attachments files that travel with it, by name
     * @param prefix begins the identifiers of the file's elements, so that files put together do not share any
     * @param claims the standards it says it keeps to
     * @param language of a file that does not say its own, such as {@code cy}, or empty when nobody knows
     * @param id takes the content in as it is written
     */
    public PdfInProgress(
            PdfDocument pdf,
            String name,
            PdfMetadata metadata,
            Map<String, byte[]> attachments,
            String prefix,
            Claims claims,
            String language,
            DocumentId id) {
        this.pdf = pdf;
        this.name = name;
        this.claims = claims;
        this.metadata = metadata;
        this.attachments = new TreeMap<>(attachments);
        this.prefix = prefix;
        this.language = language;
        this.id = id;
    }

    public PdfDocument pdf() {
        return pdf;
    }

    public String name() {
        return name;
    }

    public Claims claims() {
        return claims;
    }

    public PdfMetadata metadata() {
        return metadata;
    }

    public Map<String, byte[]> attachments() {
        return attachments;
    }

    public String prefix() {
        return prefix;
    }

    /** The language of a file that does not say its own, or empty. */
    public String language() {
        return language;
    }

    public DocumentId id() {
        return id;
    }

    public Tags tags() {
        if (tags == null) {
            tags = new Tags(pdf);
        }
        return tags;
    }

    /** What no program can put right: a sentence each for the person who hands the file in. */
    public List<String> remarks() {
        return remarks;
    }

    public void remark(String sentence) {
        remarks.add(sentence);
    }

    /** The file has got other content and structure: what was read of them is read again. */
    public void forget() {
        marks.clear();
        shown.clear();
        tags = null;
    }

    /** Where the page's tagged content stands and what it says; read once, before its content is rewritten. */
    public PageMarks marks(PdfPage page) {
        return marks.computeIfAbsent(page.getPdfObject(), key -> PageMarks.of(page));
    }

    /** The text that the page's own content shows, letter by letter; read once, before its content is rewritten. */
    public ShownText shown(PdfPage page) {
        return shown.computeIfAbsent(page.getPdfObject(), key -> ShownText.of(page));
    }

    /** The file comes from elsewhere: nobody knows whether what stands outside its tags is meant to be read. */
    public void comesFromElsewhere() {
        foreign = true;
    }

    public boolean foreign() {
        return foreign;
    }

    /** Its author left something out of the tags. */
    public void tagsAreIncomplete() {
        incomplete = true;
    }

    public boolean incomplete() {
        return incomplete;
    }
}
