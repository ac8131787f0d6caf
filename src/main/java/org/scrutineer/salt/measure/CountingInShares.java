package org.scrutineer.salt.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.scrutineer.background.InShares;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.count.Trail;
import org.scrutineer.salt.fact.CaseBook;
import org.scrutineer.salt.layout.RuleSet;

/**
 * Counts a large council in shares of a few hundred people, each by the core that is free, and adds them in order: the
 * return and its trail are those of {@link Counting}.
 */
public final class CountingInShares {

    private static final int PEOPLE = 512;

    /** A share that is counted, and the trail that was told of it. */
    private record Counted<T>(SaltReturn counted, T trail) {}

    private final RuleSet rules;
    private final Period period;
    private final Settings settings;

    /** Counts by the rules of the period's year that the settings name. */
    public CountingInShares(Period period, Settings settings) {
        this(RuleSet.of(period.year(), settings), period, settings);
    }

    /** Counts by these rules of the period's year. */
    public CountingInShares(RuleSet rules, Period period, Settings settings) {
        this.rules = rules;
        this.period = period;
        this.settings = settings;
    }

    /**
     * Counts every table that was supplied.
     *
     * @param trails gives each share a trail; a share is told by one thread, several shares at once
     * @param told takes the trails of finished shares in the order of the people, by the calling thread
     */
    public <T extends Trail> SaltReturn count(CaseBook book, Supplier<T> trails, Consumer<T> told) {
        SaltReturn whole = new SaltReturn(rules, period, settings, book.supplied());
        InShares.inOrder(
                "counting",
                shares(book),
                share -> {
                    T trail = trails.get();
                    return new Counted<>(new Counting(rules, period, settings).count(share, trail), trail);
                },
                share -> {
                    whole.add(share.counted());
                    told.accept(share.trail());
                });
        return whole;
    }

    private static List<CaseBook> shares(CaseBook book) {
        List<CaseBook> shares = new ArrayList<>();
        InShares.of(book.people(), PEOPLE)
                .forEach(share -> shares.add(new CaseBook(share, List.of(), book.supplied())));
        InShares.of(book.carers(), PEOPLE)
                .forEach(share -> shares.add(new CaseBook(List.of(), share, book.supplied())));
        return shares;
    }
}
