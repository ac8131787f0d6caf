package org.scrutineer.server.rest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.scrutineer.server.archive.RepositoryPlan;

/**
 * A hundred packs, twenty at a time, on a server of 2 GB: each is the pack, or a page that says politely that the
 * server is busy. {@code -Dserver.load=N} asks for another number.
 */
class LiveLoadIT {

    private static final int READERS = 20;

    @Test
    void everyReaderGetsAnAnswer() throws Exception {
        int packs = Integer.getInteger("server.load", 100);
        Live.deploy(Live.plan());
        ServerConnection server = Live.server();
        String pack = "reports" + RepositoryPlan.REPORTS + "/pack.csv?" + Live.PERIOD;
        int alone = server.bytes(pack).length;
        long begun = System.nanoTime();
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        int busy = 0;
        try {
            List<Future<byte[]>> asked = new ArrayList<>();
            for (int i = 0; i < packs; i++) {
                asked.add(readers.submit(() -> server.bytes(pack)));
            }
            for (Future<byte[]> one : asked) {
                byte[] got = one.get();
                if (got.length != alone) {
                    String said = new String(got, StandardCharsets.UTF_8);
                    assertTrue(said.contains("busy"), said);
                    busy++;
                }
            }
        } finally {
            readers.shutdownNow();
        }
        long seconds = (System.nanoTime() - begun) / 1_000_000_000L;
        System.out.println(packs + " packs, " + READERS + " at a time: " + seconds + " s, " + (packs - busy)
                + " packs and " + busy + " pages that the server is busy");
        assertTrue(busy < packs / 2, busy + " of " + packs + " readers were told that the server is busy");
    }
}
