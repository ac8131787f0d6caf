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
import org.scrutineer.extract.FolderSource;
import org.scrutineer.extract.SnapshotSource;
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
        var first = cache.run(snapshot(), Q3, Settings.defaults());
        clock.now = clock.now.plus(Duration.ofMinutes(9));
        assertSame(first, cache.run(snapshot(), Q3, Settings.defaults()));
        clock.now = clock.now.plus(Duration.ofMinutes(1));
        assertNotSame(first, cache.run(snapshot(), Q3, Settings.defaults()));
    }

    @Test
    void otherDataAtOnce() throws IOException {
        var first = cache.run(snapshot(), Q3, Settings.defaults());
        String before = snapshot().fingerprint();
        Files.writeString(folder.resolve("person.csv"), "person_id,date_of_birth\nP1,1950-01-01\nP2,1960-01-02\n");
        assertNotEquals(before, snapshot().fingerprint());
        assertNotSame(first, cache.run(snapshot(), Q3, Settings.defaults()));
    }

    @Test
    void otherPeriodsAndSettingsNeverMeet() {
        var first = cache.run(snapshot(), Q3, Settings.defaults());
        assertNotSame(first, cache.run(snapshot(), Q3.quarter(2), Settings.defaults()));
        assertNotSame(first, cache.run(snapshot(), Q3, Settings.defaults().with("council.prison", "none")));
    }

    @Test
    void zeroIsOff() {
        cache.setMinutes(0);
        assertNotSame(cache.run(snapshot(), Q3, Settings.defaults()), cache.run(snapshot(), Q3, Settings.defaults()));
    }

    @Test
    void aSnapshotHasTheRowsOfItsSourceAndKeepsThem() throws IOException {
        SnapshotSource kept = snapshot();
        Files.delete(folder.resolve("person.csv"));
        assertEquals(2, org.scrutineer.extract.salt.SaltReader.read(kept).book().people().size());
        assertEquals(true, cache.run(kept, Q3, Settings.defaults()).disclosure());
    }
}
