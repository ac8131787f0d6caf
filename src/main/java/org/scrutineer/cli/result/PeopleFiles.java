package org.scrutineer.cli.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.scrutineer.ascof.Population;
import org.scrutineer.ascof.central.CentralBook;
import org.scrutineer.ascof.central.CentralChoices;
import org.scrutineer.ascof.central.CentralFigure;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.count.Trail;
import org.scrutineer.salt.fact.CaseBook;
import org.scrutineer.salt.layout.RuleSet;
import org.scrutineer.salt.measure.CountingInShares;

/**
 * Counts, and writes {@code why.csv} and {@code ascof-people.csv} as it goes, unless the figures alone are wanted. Both
 * are personal data.
 */
public final class PeopleFiles implements AutoCloseable {

    private final Path folder;
    private final Period period;
    private final boolean wanted;
    private final WhyFile why;
    private final AscofFiles ascof;

    /** @param wanted whether the two files are written */
    public PeopleFiles(Path folder, Period period, RuleSet rules, boolean wanted) {
        this.folder = folder;
        this.period = period;
        this.wanted = wanted;
        this.ascof = new AscofFiles(folder, period.year(), rules);
        try {
            this.why = new WhyFile(folder.resolve("why.csv"), rules);
        } catch (RuntimeException refused) {
            ascof.close();
            throw refused;
        }
    }

    /** Counts the return. */
    public SaltReturn count(CountingInShares counting, CaseBook book) {
        if (!wanted) {
            return counting.count(book, Trail::none, share -> {});
        }
        return counting.count(book, () -> new SharedTrail(why.part(), ascof.part()), share -> {
            why.add(share.why());
            ascof.add(share.ascof());
        });
    }

    /**
     * Counts the department's measures; after the return.
     *
     * @param waiting takes how long people waited, where that is asked for
     */
    public CentralCount count(
            CentralBook book, CentralChoices choices, List<Population> populations, Optional<WaitingFiles> waiting) {
        CentralTrail trail =
                new CentralTrail(why, ascof, period.year(), choices.version().name(), wanted, waiting);
        return CentralCount.of(book, period, choices, populations, trail::part, trail::add);
    }

    /**
     * Gives the files their names. Where they are not wanted, those of an earlier count go: they would explain other
     * figures.
     */
    public void finish(SaltReturn counted, List<Population> populations, List<CentralFigure> figures)
            throws IOException {
        if (wanted) {
            why.finish();
            ascof.finishPeople();
        } else {
            Files.deleteIfExists(folder.resolve("why.csv"));
            Files.deleteIfExists(folder.resolve("ascof-people.csv"));
        }
        ascof.finish(counted, populations, figures);
    }

    @Override
    public void close() {
        try {
            why.close();
        } finally {
            ascof.close();
        }
    }
}
