package org.scrutineer.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Marks the contents of all pages, in a thread of its own: the content and the structure are about equally much work and need nothing of each other. */
final class Rewriting {

    private final FutureTask<List<byte[]>> task;

    /** Begins at once. The identifier takes the new contents in and is nobody else's until the {@link #result()} is there. */
    Rewriting(List<PageContent> pages, DocumentId id) {
        task = new FutureTask<>(() -> rewrite(pages, id));
        Thread thread = new Thread(task, "page contents");
        thread.setDaemon(true);
        thread.start();
    }

    private static List<byte[]> rewrite(List<PageContent> pages, DocumentId id) {
        List<byte[]> rewritten = new ArrayList<>();
        for (int i = 0; i < pages.size() && !Thread.currentThread().isInterrupted(); i++) {
            PageContent page = pages.set(i, null);
            byte[] before = page.inflated();
            byte[] after = ContentMarks.marked(before, page.spaces());
            id.add(after);
            rewritten.add(after == before && page.deflated() ? page.bytes() : PageContent.deflated(after));
        }
        return rewritten;
    }

    /** The new content of each page, deflated. */
    List<byte[]> result() {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the finishing was interrupted", stopped);
        }
    }

    /** Ends it if it still runs: nobody wants the result any more. */
    void stop() {
        task.cancel(true);
    }
}
