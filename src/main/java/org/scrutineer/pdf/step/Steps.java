package org.scrutineer.pdf.step;

import java.util.List;

/** The steps in their order: the structure first, then what is tied to it, the content, and what the file says of itself. */
public final class Steps {

    private static final List<Step> ALL = List.of(new UntaggedPages(), new DocumentRoot(), new PageAnchors(), new TableShape(), new ListShape(), new HeadingLevels(), new HeaderScope(),
            new HeaderCells(), new TableSummary(), new FigureText(), new LinkTags(), new FieldsAndActions(), new FontPrograms(), new ContentMarks(), new Viewer(), new OutputIntent(),
            new Bookmarks(), new PageLabels(), new Metadata());

    private Steps() {
    }

    public static void apply(Work work) {
        ALL.forEach(step -> step.apply(work));
    }
}
