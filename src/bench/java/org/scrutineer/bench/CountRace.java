package org.scrutineer.bench;

import java.nio.file.Path;
import org.scrutineer.salt.Period;

final class CountRace {

    static final Period PERIOD = Period.of("2017-18", 4);

    public static void main(String[] a) throws Exception {
        Path folder = Path.of(a[0]);
        BigCouncil.write(folder, Integer.parseInt(a[1]));
        System.out.println("made");
        Path log = Path.of(a[0] + "/log");
        System.out.println(Child.java(log, java.util.List.of(), DuckDbCount.class, a[0], a[0] + "/duck.csv"));
        System.out.println(Child.java(log, java.util.List.of("-Xmx" + a[2], "-jar", "target/scrutineer.jar", "count", "--source", a[0], "--year", "2017-18", "--out", a[0] + "/out")));
        System.out.println(java.nio.file.Files.readString(log));
        System.out.println(SameCells.of(Path.of(a[0] + "/out/counts.csv"), Path.of(a[0] + "/duck.csv")));
        System.out.println(SameCells.fed(Path.of(a[0] + "/out/counts.csv")));
    }
}
