package org.scrutineer.jasper.query;

import java.util.List;
import org.scrutineer.jasper.ReportRun;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.performance.RunNotes;

/** {@code notes}: a row per thing a reader should know about the figures of this run. */
final class NotesQuery implements Query {

    @Override
    public String verb() {
        return "notes";
    }

    @Override
    public TableDataSource answer(List<String> words, ReportRun run) {
        return new TableDataSource(List.of("heading", "text"), RunNotes.of(run.book(), run.period(), run.ascof(), run.disclosure()).stream()
                .map(note -> new Object[] {note.heading(), note.text()}).toList());
    }
}
