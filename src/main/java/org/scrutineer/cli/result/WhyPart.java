package org.scrutineer.cli.result;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.extract.csv.CsvBytes;
import org.scrutineer.salt.count.Trail;
import org.scrutineer.salt.count.TrailEntry;
import org.scrutineer.salt.fact.Fact;

/**
 * Words a part of the why-trail. The same setting places a person in one table after the other, so a fact's words are
 * kept while the person lasts.
 */
public final class WhyPart implements Trail {

    private static final String BETWEEN = "; ";
    private static final byte[] NOTHING = new byte[0];

    private final byte[][] beginnings;
    private final byte[][] ends;
    private final CsvBytes rows = new CsvBytes();
    private final IdentityHashMap<Fact, String> words = new IdentityHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private String subject = "";
    private byte[] subjectWords = NOTHING;
    private Fact winner;
    private byte[] winnerWords = NOTHING;
    private List<? extends Fact> beaten = List.of();
    private byte[] beatenWords = NOTHING;

    public WhyPart(byte[][] beginnings, byte[][] ends) {
        this.beginnings = beginnings;
        this.ends = ends;
    }

    @Override
    public void entry(TrailEntry entry) {
        if (entry.subject() != subject) {
            subject = entry.subject();
            subjectWords = CsvBytes.value(subject);
            words.clear();
        }
        int place = entry.place().number();
        rows.add(beginnings[place]).add(subjectWords).comma();
        rows.add(entry.event())
                .comma()
                .add(winner(entry.winner()))
                .comma()
                .add(beaten(entry.beaten()))
                .add(ends[place])
                .endRow();
    }

    private byte[] winner(Fact fact) {
        if (fact != winner) {
            winner = fact;
            winnerWords = fact == null ? NOTHING : CsvBytes.value(describe(fact));
        }
        return winnerWords;
    }

    private byte[] beaten(List<? extends Fact> facts) {
        if (facts.isEmpty()) {
            return NOTHING;
        }
        if (facts != beaten) {
            beaten = facts;
            text.setLength(0);
            for (Fact fact : facts) {
                text.append(text.isEmpty() ? "" : BETWEEN).append(describe(fact));
            }
            beatenWords = CsvBytes.value(text.toString());
        }
        return beatenWords;
    }

    private String describe(Fact fact) {
        String known = words.get(fact);
        if (known == null) {
            known = fact.describe();
            words.put(fact, known);
        }
        return known;
    }

    /** Several facts in one value, the winner's rivals one after the other. */
    public static String describe(List<? extends Fact> facts) {
        return facts.stream().map(Fact::describe).collect(Collectors.joining(BETWEEN));
    }

    public CsvBytes rows() {
        return rows;
    }

    public void clear() {
        rows.clear();
        words.clear();
        subject = "";
        winner = null;
        winnerWords = NOTHING;
        beaten = List.of();
    }
}
