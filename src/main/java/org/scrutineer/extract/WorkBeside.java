package org.scrutineer.extract;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Work that a thread of its own does while this one goes on. */
public final class WorkBeside<T> {

    private final FutureTask<T> task;

    private WorkBeside(FutureTask<T> task) {
        this.task = task;
    }

    /** @param name the thread's */
    public static <T> WorkBeside<T> begin(String name, Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
        return new WorkBeside<>(task);
    }

    /** What came of it, once it is done; a fault of the work comes out as itself. */
    public T await() {
        try {
            return task.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for another thread", stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(failed.getCause());
        }
    }
}
