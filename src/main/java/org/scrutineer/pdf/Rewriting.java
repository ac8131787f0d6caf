package org.scrutineer.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.FutureTask;

/** Marks the contents of all pages beside the structure: both are about equally much work and need nothing of each other. */
final class Rewriting {

    private final Deque<FutureTask<byte[]>> pages = new ArrayDeque<>();

    /** Begins at once. */
    Rewriting(List<PageContent> contents, Beside beside) {
        contents.forEach(content -> pages.add(beside.begin(() -> rewritten(content))));
    }

    private static byte[] rewritten(PageContent page) {
        byte[] before = page.inflated();
        byte[] after = ContentMarks.marked(before, page.fonts());
        return after == before && page.deflated() ? page.bytes() : Deflation.deflated(after, Deflation.CONTENT);
    }

    /** Nothing else is left to do meanwhile. */
    void help() {
        Beside.help(pages, page -> page);
    }

    /** The new content of the next page, deflated. */
    byte[] next() {
        return Beside.result(pages.remove());
    }
}
