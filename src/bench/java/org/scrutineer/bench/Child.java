package org.scrutineer.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A whole process with its cost.
 *
 * @param seconds from start to end by the clock
 * @param cpuSeconds of all its threads; less than what it used by one look, 20 ms
 * @param peakMegabytes the most memory it had resident
 */
public record Child(double seconds, double cpuSeconds, long peakMegabytes) {

    /** Runs Java with this process's own class path. */
    public static Child java(Path log, List<String> options, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return java(log, command);
    }

    /** Runs Java with these options and arguments, its answers going to a file. */
    public static Child java(Path log, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(arguments);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Duration cpu = Duration.ZERO;
        long peak = 0;
        try {
            while (!process.waitFor(20, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                Duration now = process.info().totalCpuDuration().orElse(cpu);
                cpu = now.compareTo(cpu) > 0 ? now : cpu;
                peak = Math.max(peak, peak(process.pid()));
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            throw new IOException(stopped);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IOException("exit " + process.exitValue() + " of " + command + ": " + Files.readString(log));
        }
        return new Child(seconds, cpu.toMillis() / 1000.0, peak);
    }

    private static long peak(long pid) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status"))) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
                }
            }
        } catch (IOException notLinuxOrOver) {
            return 0;
        }
        return 0;
    }
}
