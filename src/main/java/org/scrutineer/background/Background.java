package org.scrutineer.background;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Starts work in threads that do not keep the program alive, and waits for what comes of it. */
public final class Background {

    private Background() {}

    /**
     * Starts work in a thread of its own.
     *
     * @param name the thread's, as a thread dump shows it
     */
    public static <T> CompletableFuture<T> start(String name, Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, task -> thread(name, task).start());
    }

    /** A fixed number of threads, for the caller to shut down. */
    public static ExecutorService threads(String name, int number) {
        return Executors.newFixedThreadPool(number, task -> thread(name, task));
    }

    private static Thread thread(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Waits for work and gives its result.
     *
     * @throws RuntimeException the fault of the work, as the work threw it; an {@link Error} likewise
     * @throws IllegalStateException when this thread is interrupted while it waits
     */
    public static <T> T result(Future<T> work) {
        try {
            return work.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for another thread", stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed.getCause() instanceof RuntimeException fault
                    ? fault
                    : new IllegalStateException(failed.getCause());
        }
    }
}
