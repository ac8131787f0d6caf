package org.scrutineer.pdf.steps;

import java.util.List;
import org.scrutineer.pdf.structure.PdfInProgress;

/**
 * The steps in their order: the structure, what is tied to it, the content, which nobody reads any more then, and what
 * the file says of itself.
 */
public final class FinishingSteps {

    private static final List<FinishingStep> ALL = List.of(
            new RoleMapEntries(),
            new UntaggedPages(),
            new FontPrograms(),
            new StrayWords(),
            new InlineLinks(),
            new DocumentRoot(),
            new PageAnchors(),
            new TableShape(),
            new TableCells(),
            new ListShape(),
            new HeadingLevels(),
            new HeaderScope(),
            new HeaderCells(),
            new TableSummary(),
            new FigureText(),
            new LinkTags(),
            new LinkTargets(),
            new ContentParents(),
            new Bookmarks(),
            new FieldsAndActions(),
            new Viewer(),
            new OutputIntent(),
            new PageLabels(),
            new ContentMarks(),
            new Watermark(),
            new Marking(),
            new Attachments(),
            new Metadata());

    /** What a file put together of finished ones still lacks. */
    private static final List<FinishingStep> CLOSING = List.of(
            new Watermark(),
            new Marking(),
            new Viewer(),
            new OutputIntent(),
            new PageLabels(),
            new Attachments(),
            new Metadata());

    private FinishingSteps() {}

    public static void apply(PdfInProgress work) {
        ALL.forEach(step -> step.apply(work));
    }

    public static void close(PdfInProgress work) {
        CLOSING.forEach(step -> step.apply(work));
    }
}
