package org.scrutineer.background;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works through a list in shares, each on whichever core is free, and takes what comes of them in the list's order. */
public final class InShares {

    private InShares() {}

    /**
     * A list cut into shares.
     *
     * @param most how many a share has, the last one fewer
     */
    public static <S> List<List<S>> of(List<S> all, int most) {
        List<List<S>> shares = new ArrayList<>();
        for (int from = 0; from < all.size(); from += most) {
            shares.add(all.subList(from, Math.min(from + most, all.size())));
        }
        return shares;
    }

    /**
     * Works through shares.
     *
     * @param name of the threads
     * @param work done by one thread a share, for several shares at once; one share alone by the calling thread
     * @param done takes the results in the order of the shares, by the calling thread
     * @throws RuntimeException the fault of the first share that failed
     */
    public static <S, T> void inOrder(String name, List<S> shares, Function<S, T> work, Consumer<T> done) {
        if (shares.size() == 1) {
            done.accept(work.apply(shares.get(0)));
            return;
        }
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Background.threads(name, cores);
        try {
            Deque<Future<T>> ahead = new ArrayDeque<>();
            for (S share : shares) {
                ahead.add(workers.submit(() -> work.apply(share)));
                // Few shares are ahead, so that their results stay in little memory.
                if (ahead.size() > 2 * cores) {
                    done.accept(Background.result(ahead.remove()));
                }
            }
            while (!ahead.isEmpty()) {
                done.accept(Background.result(ahead.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }
}
