package org.scrutineer.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.scrutineer.cli.PackRace;

/** All races of the benchmark, one after the other; each checks that both sides did the same. */
public final class Races {

    private Races() {}

    /**
     * @param arguments numbers of rows of long-term support, separated by commas; how often the pack is made for one
     *     figure
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of("target", "bench");
        Figures figures = new Figures();
        figures.say(
                "machine",
                System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                        + Runtime.getRuntime().availableProcessors() + " processors, Java " + Runtime.version() + ", "
                        + LocalDate.now());
        List<Integer> sizes =
                Stream.of(arguments[0].split(",")).map(Integer::valueOf).toList();
        PackRace.run(folder, Integer.parseInt(arguments[1]), figures);
        CountRace.run(folder, sizes, figures);
        new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValue(Path.of("target", "bench.json").toFile(), figures.all());
        System.exit(0);
    }
}
