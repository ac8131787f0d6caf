package org.scrutineer.cli.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** People who begin long-term support in the period; some leave it again before the last day. */
final class NewStarters {

    private final SeededRandom chance;
    private final CouncilRows rows;
    private final Mechanisms mechanisms;
    private final List<Started> started = new ArrayList<>();

    private record Started(Resident person, LocalDate from, String setting, String mechanism) {}

    NewStarters(SeededRandom chance, CouncilRows rows, Mechanisms mechanisms) {
        this.chance = chance;
        this.rows = rows;
        this.mechanisms = mechanisms;
    }

    String mechanism(String setting) {
        return switch (setting) {
            case "Community" -> mechanisms.ofTheDay();
            case "Prison" -> "CASSR Commissioned Support only";
            default -> "";
        };
    }

    void start(Resident person, LocalDate from, String setting, String mechanism) {
        if (person.carer.equals("Not known")) {
            person.carer = chance.of("unpaid carer");
        }
        person.inLongTermSupport = true;
        person.setting = setting;
        started.add(new Started(person, Calendar.notAfterTheEnd(from), setting, mechanism));
    }

    /** Writes their support, when all have started: those who came first are the ones who can have left. */
    void write() {
        LabelQuota leavers = CouncilTarget.deck("starter left");
        leavers.add("Prison", 1);
        for (Started one : chance.shuffled(started)) {
            boolean canLeave = one.from.isBefore(Calendar.END.minusDays(50));
            if (leavers.has(one.setting) && (canLeave || one.setting.equals("Prison"))) {
                leavers.take(one.setting);
                LocalDate end = one.setting.equals("Prison")
                        ? Calendar.END.minusDays(1)
                        : chance.day(one.from.plusDays(14), Calendar.END.minusDays(1));
                rows.longTerm(
                        one.person, one.from, end.isBefore(one.from) ? one.from : end, one.setting, one.mechanism);
                if (one.setting.equals("Community")) {
                    mechanisms.giveBack(one.mechanism);
                } else if (!one.setting.equals("Prison") && chance.percent(80)) {
                    one.person.died = end;
                }
            } else {
                rows.longTerm(one.person, one.from, null, one.setting, one.mechanism);
            }
        }
    }
}
