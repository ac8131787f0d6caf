package org.scrutineer.server.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.extract.source.FolderSource;
import org.scrutineer.extract.source.SnapshotSource;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;

/** A run is counted again when its data, period or settings are others, or when its time is over; else not. */
class RunCacheTest {

    private static final Period Q3 = Period.of("2017-18", 3);

    /** A clock that is put forward by hand. */
    private static final class HandClock extends Clock {
        private Instant now = Instant.parse("2026-11-24T09:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @TempDir
    private Path folder;

    private final HandClock clock = new HandClock();
    private final RunCache cache = new RunCache(clock);

    @BeforeEach
    void twoPeople() throws IOException {
        Files.writeString(folder.resolve("person.csv"), "person_id,date_of_birth\nP1,1950-01-01\nP2,1960-01-01\n");
        cache.setMinutes(10);
    }

    private SnapshotSource snapshot() {
        return SnapshotSource.of(new FolderSource(folder));
    }

    @Test
    void theSameDataWithinTheTime() {
        var first = cache.run("the council", snapshot(), Q3, Settings.defaults(), false, "");
        clock.now = clock.now.plus(Duration.ofMinutes(9));
        assertSame(first, cache.run("the council", snapshot(), Q3, Settings.defaults(), false, ""));
        clock.now = clock.now.plus(Duration.ofMinutes(1));
        assertNotSame(first, cache.run("the council", snapshot(), Q3, Settings.defaults(), false, ""));
    }

    @Test
    void otherDataAtOnce() throws IOException {
        var first = cache.run("the council", snapshot(), Q3, Settings.defaults(), false, "");
        String before = snapshot().fingerprint();
        Files.writeString(folder.resolve("person.csv"), "person_id,date_of_birth\nP1,1950-01-01\nP2,1960-01-02\n");
        assertNotEquals(before, snapshot().fingerprint());
        assertNotSame(first, cache.run("the council", snapshot(), Q3, Settings.defaults(), false, ""));
    }

    @Test
    void otherPeriodsAndSettingsNeverMeet() {
        var first = cache.run("the council", snapshot(), Q3, Settings.defaults(), false, "");
        assertNotSame(first, cache.run("the council", snapshot(), Q3.quarter(2), Settings.defaults(), false, ""));
        assertNotSame(
                first,
                cache.run(
                        "the council", snapshot(), Q3, Settings.defaults().with("council.prison", "none"), false, ""));
    }

    @Test
    void periodsShareTheRowsAndOtherSourcesDoNot() {
        var third = cache.run("the council", snapshot(), Q3, Settings.defaults(), false, "");
        var second = cache.run("the council", snapshot(), Q3.quarter(2), Settings.defaults(), false, "");
        assertSame(third.source(), second.source(), "the rows are held once");
        assertEquals(1, cache.sources());
        var other = cache.run("another council", snapshot(), Q3, Settings.defaults(), false, "");
        assertNotSame(third.source(), other.source(), "two sources of the same rows are two");
        assertEquals(2, cache.sources());
        assertNotSame(
                third,
                cache.run("the council", snapshot(), Q3, Settings.defaults(), true, ""),
                "with and without rows with faults");
    }

    @Test
    void theOldestGoWhenTheyTakeTooMuch() {
        cache.setMegabytes(8);
        cache.run("one", snapshot(), Q3, Settings.defaults(), false, "");
        cache.run("two", snapshot(), Q3, Settings.defaults(), false, "");
        assertEquals(2, cache.sources());
        var third = cache.run("three", snapshot(), Q3, Settings.defaults(), false, "");
        assertEquals(2, cache.sources(), "one had to go");
        assertSame(
                third, cache.run("three", snapshot(), Q3, Settings.defaults(), false, ""), "the oldest, not the last");
        cache.setMegabytes(1);
        assertEquals(0, cache.sources());
        assertNotSame(
                third,
                cache.run("three", snapshot(), Q3, Settings.defaults(), false, ""),
                "what does not fit is made and not kept");
    }

    @Test
    void whatIsOverItsTimeGoesThoughNobodyAsks() throws InterruptedException {
        try (RunCache idle = new RunCache(clock)) {
            idle.setMinutes(0);
            idle.run("the council", snapshot(), Q3, Settings.defaults(), false, "");
            assertEquals(0, idle.bytes(), "nothing is kept");
        }
        cache.run("the council", snapshot(), Q3, Settings.defaults(), false, "");
        cache.sweep(Duration.ofMillis(20));
        clock.now = clock.now.plus(Duration.ofMinutes(11));
        for (int i = 0; i < 200 && cache.sources() > 0; i++) {
            Thread.sleep(20);
        }
        assertEquals(0, cache.sources());
    }

    @Test
    void zeroIsOff() {
        cache.setMinutes(0);
        assertNotSame(
                cache.run("the council", snapshot(), Q3, Settings.defaults(), false, ""),
                cache.run("the council", snapshot(), Q3, Settings.defaults(), false, ""));
    }

    @Test
    void aSnapshotHasTheRowsOfItsSourceAndKeepsThem() throws IOException {
        SnapshotSource kept = snapshot();
        Files.delete(folder.resolve("person.csv"));
        assertEquals(
                2,
                org.scrutineer.extract.salt.SaltReader.read(kept)
                        .book()
                        .people()
                        .size());
        assertEquals(
                true,
                cache.run("the council", kept, Q3, Settings.defaults(), false, "")
                        .disclosure());
    }
}
