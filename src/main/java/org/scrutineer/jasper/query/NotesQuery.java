package org.scrutineer.jasper.query;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.run.LeftOutWithin;
import org.scrutineer.run.ReportRun;

/** {@code notes}: a row per thing a reader should know about the figures of this run. */
final class NotesQuery implements Query {

    @Override
    public String verb() {
        return "notes";
    }

    @Override
    public TableDataSource answer(List<String> words, ReportRun run) {
        List<Object[]> rows = new ArrayList<>();
        LeftOut.words(run).ifPresent(sentence -> rows.add(new Object[] {"Rows left out", sentence}));
        List<String> leftOut = new ArrayList<>(run.plan().leftOut());
        leftOut.addAll(LeftOutWithin.of(run, run.plan().parts()));
        if (!leftOut.isEmpty()) {
            rows.add(new Object[] {
                words(run, "notes.left.out.heading"), words(run, "notes.left.out", String.join("; ", leftOut))
            });
        }
        run.readersNotes().forEach(note -> rows.add(new Object[] {note.heading(), note.text()}));
        return new TableDataSource(List.of("heading", "text"), rows);
    }

    private static String words(ReportRun run, String key, Object... arguments) {
        return run.words().get(key, arguments);
    }
}
