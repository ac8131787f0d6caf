package org.scrutineer.performance.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.scrutineer.performance.grid.CountGrid;
import org.scrutineer.performance.grid.Tie;

/**
 * A council's assessments by channel over the last few periods, and the digital share of each. Where a channel of a
 * period is not known, neither are its total and its share.
 */
public final class ChannelShares {

    private static final int MOST = 4;

    private final String council;
    private final List<ActivityPeriod> periods;
    private final List<Channel> channels;
    private final Map<List<Object>, Integer> known = new HashMap<>();

    /** @param counts of one council; periods after the last day of the report are not for it */
    public ChannelShares(String council, List<ChannelCount> counts, java.time.LocalDate last) {
        this.council = council;
        List<ActivityPeriod> all = counts.stream()
                .map(ChannelCount::period)
                .filter(period -> !period.last().isAfter(last))
                .distinct()
                .sorted()
                .toList();
        this.periods = all.subList(Math.max(0, all.size() - MOST), all.size());
        this.channels = Channel.all().stream()
                .filter(channel ->
                        counts.stream().anyMatch(count -> count.channel().equals(channel.label())))
                .toList();
        counts.stream()
                .filter(count -> count.assessments() != null)
                .forEach(count -> known.put(List.of(count.period(), count.channel()), count.assessments()));
    }

    public String council() {
        return council;
    }

    public List<ActivityPeriod> periods() {
        return periods;
    }

    public List<Channel> channels() {
        return channels;
    }

    /** The count of a channel in a period; empty where it is not known. */
    public Optional<Integer> count(ActivityPeriod period, Channel channel) {
        return Optional.ofNullable(known.get(List.of(period, channel.label())));
    }

    /** Whether every channel of a period is known. */
    public boolean whole(ActivityPeriod period) {
        return channels.stream().allMatch(channel -> count(period, channel).isPresent());
    }

    /**
     * The counts of the channels, their total in the last row; what is not known counts as none, and only
     * {@link #whole} periods may be printed with a total.
     */
    public CountGrid grid() {
        CountGrid grid = new CountGrid(
                "channels " + council,
                periods.stream().map(ActivityPeriod::printed).toList());
        for (Channel channel : channels) {
            grid.add(
                    channel.label(),
                    periods.stream()
                            .mapToLong(period -> count(period, channel).orElse(0))
                            .toArray());
        }
        long[] totals = new long[periods.size()];
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < channels.size(); row++) {
            rows.add(row);
            for (int column = 0; column < totals.length; column++) {
                totals[column] += grid.count(row, column);
            }
        }
        grid.tieRows(Tie.Kind.SUM, grid.addTotal("All assessments", totals), rows);
        return grid;
    }

    /**
     * The share of assessments that are digital, to one decimal; empty where a channel is not known or there was none.
     */
    public Optional<BigDecimal> digitalShare(ActivityPeriod period) {
        long all = total(period, channels);
        if (!whole(period) || all == 0) {
            return Optional.empty();
        }
        long digital = total(period, channels.stream().filter(Channel::digital).toList());
        return Optional.of(BigDecimal.valueOf(100 * digital).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP));
    }

    private long total(ActivityPeriod period, List<Channel> of) {
        return of.stream()
                .flatMapToLong(channel -> LongStream.of(count(period, channel).orElse(0)))
                .sum();
    }

    /** The councils of some counts, each apart: the council itself first, the others by name. */
    public static List<ChannelShares> of(
            List<ChannelCount> counts, java.time.LocalDate last, java.time.LocalDate lastOfOthers) {
        return counts.stream()
                .map(ChannelCount::council)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(council -> new ChannelShares(
                        council,
                        counts.stream()
                                .filter(count -> count.council().equals(council))
                                .toList(),
                        council.isEmpty() ? last : lastOfOthers))
                .toList();
    }
}
