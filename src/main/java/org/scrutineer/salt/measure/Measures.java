package org.scrutineer.salt.measure;

import java.util.List;

/** All measures. The order matters only where one asks who is in another: long-term support comes first. */
public final class Measures {

    private static final List<Measure> ALL = List.of(new Lts001a(), new Lts001b(), new Lts001c(), new Lts002a(), new Lts002b(), new Lts003(), new Lts004(),
            new Sts001(), new Sts002a(), new Sts002b(), new Sts004());

    private Measures() {
    }

    public static List<Measure> all() {
        return ALL;
    }
}
