package org.scrutineer.pdf;

import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/** A second thread beside the one that has the library's objects: it is given work that needs nothing but bytes. */
final class Beside implements AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread second = new Thread(work, "finishing");
        second.setDaemon(true);
        return second;
    });

    /** Begins when what was given before is done. */
    <T> FutureTask<T> begin(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        thread.execute(task);
        return task;
    }

    /** Does what the second thread has not begun yet, the last first, until they meet: this thread would only wait. */
    static <T> void help(Deque<T> begun, Function<T, FutureTask<?>> task) {
        begun.descendingIterator().forEachRemaining(one -> task.apply(one).run());
    }

    /** What came of it. Work that is not begun yet is done here and now. */
    static <T> T result(FutureTask<T> task) {
        task.run();
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

    /** Ends what still runs: nobody wants the results any more. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
