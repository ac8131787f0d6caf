package org.scrutineer.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A process of its own: many demo packs at the same time, which must all say the same. */
public final class PacksAtOnce {

    private PacksAtOnce() {}

    /** @param arguments the folder and how many */
    public static void main(String[] arguments) throws Exception {
        int many = Integer.parseInt(arguments[1]);
        ExecutorService threads = Executors.newFixedThreadPool(many);
        List<Future<Integer>> exits = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            String out = Path.of(arguments[0]).resolve(String.valueOf(i)).toString();
            exits.add(threads.submit(() -> Main.run("demo", "--out", out)));
        }
        Set<String> different = new HashSet<>();
        for (int i = 0; i < many; i++) {
            if (exits.get(i).get() != 0) {
                throw new IllegalStateException("pack " + i + " failed");
            }
            different.add(settled(Path.of(arguments[0]).resolve(String.valueOf(i))));
        }
        threads.shutdown();
        if (different.size() != 1) {
            throw new IllegalStateException(different.size() + " different packs");
        }
        System.exit(0);
    }

    /** The file without the document's own id. */
    private static String settled(Path folder) throws IOException {
        return Files.readString(folder.resolve("scrutiny-pack-2017-18-Q3.pdf"), StandardCharsets.ISO_8859_1)
                .replaceAll("/ID ?\\[.*?\\]", "");
    }
}
