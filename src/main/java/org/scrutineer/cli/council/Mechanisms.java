package org.scrutineer.cli.council;

/**
 * How support in the community is delivered to those who have it on the last day. Who leaves before it gives theirs
 * back.
 */
final class Mechanisms {

    private final SeededRandom chance;
    private final LabelQuota onTheDay = CouncilTarget.deck("mechanism on the day");

    Mechanisms(SeededRandom chance) {
        this.chance = chance;
    }

    String ofTheDay() {
        return onTheDay.draw(chance);
    }

    void giveBack(String mechanism) {
        onTheDay.add(mechanism, 1);
    }

    int left() {
        return onTheDay.left();
    }
}
