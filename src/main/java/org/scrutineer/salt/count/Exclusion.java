package org.scrutineer.salt.count;

/** Why something that was read is not counted: each reason has a code, a sentence for the analyst and the paragraph it rests on. */
public enum Exclusion {
    UNDER_18("X-UNDER-18", "under 18", "salt-counting.md, For everybody; STS002a guidance (seed 000): Who to include, second criterion"),
    TEMPORARY_ONLY("X-TEMPORARY", "temporary support only", "LTS001a guidance (seed 001): Moves between settings, paragraph 2; salt-counting.md, For everybody"),
    ENDED_BEFORE("X-ENDED-BEFORE", "all long-term support ended before the period", "LTS001a guidance (seed 001): On the books, paragraph 1"),
    STARTS_AFTER("X-STARTS-AFTER", "long-term support starts after the period", "LTS001a guidance (seed 001): Who to include, second criterion"),
    NOT_OPEN("X-NOT-OPEN", "no long-term support on the last day", "salt.md section 7"),
    UNDER_12_MONTHS("X-UNDER-12-MONTHS", "in long-term support for less than 12 months without a break", "salt.md section 8"),
    NOT_NEW("X-NOT-NEW", "already in long-term support when asking", "STS002a guidance (seed 000): Who to include, first criterion and the paragraph after the list"),
    NOT_EXISTING("X-NO-REQUEST", "no originating request, and not in long-term support before it began", "salt-counting.md, STS002b"),
    SEQUEL_NOT_KNOWN("X-SEQUEL-NOT-KNOWN", "sequel not known by the end of the period", "STS002a guidance (seed 000): Who to include, last paragraph; Table 5, paragraph 4"),
    SEQUEL_EARLIER("X-SEQUEL-EARLIER", "sequel became known before the period", "STS002a guidance (seed 000): Who to include, last paragraph"),
    NOT_A_SEQUEL("X-NOT-A-SEQUEL", "not a sequel of the measure the event falls in", "salt-counting.md, For everybody"),
    NOT_COMPLETE("X-NOT-COMPLETE", "short-term support still in progress", "STS002a guidance (seed 000): Who to include, last paragraph; Short term support followed by Short term support"),
    REQUEST_TOO_OLD("X-REQUEST-YEAR", "not in STS001 this or last year", "STS002a guidance (seed 000): Who to include, third criterion"),
    REVIEW_NOT_IN_PERIOD("X-REVIEW-DATE", "review outside the period", "salt-counting.md, LTS002a"),
    REVIEW_NOT_LONG_TERM("X-REVIEW-PERSON", "review of someone who is not in the measure's long-term support", "salt.md sections 9 and 10"),
    PLANNED_NO_MOVE("X-PLANNED", "planned review that did not lead to a care home from the community", "salt.md section 9"),
    CARER_NOT_IN_PERIOD("X-CARER-DATE", "carer's support outside the period", "salt-counting.md, LTS003"),
    DETAINED("X-DETAINED", "detained under the Mental Health Act", "salt.md section 12"),
    IN_PRISON("X-PRISON", "in prison", "salt.md section 12"),
    NOT_IN_WINTER("X-DISCHARGE-DATE", "discharged outside October to December of the year", "salt.md section 5"),
    UNDER_65("X-UNDER-65", "under 65 at the discharge", "salt.md section 5"),
    NO_REABLEMENT("X-NO-REABLEMENT", "no reablement after the discharge", "salt.md section 5"),
    NOTHING_RESTS_ON_IT("X-NO-COUNT", "nothing counted rests on it", "design.md section 3, Nothing is lost");

    private final String code;
    private final String title;
    private final String guidance;

    Exclusion(String code, String title, String guidance) {
        this.code = code;
        this.title = title;
        this.guidance = guidance;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public String guidance() {
        return guidance;
    }
}
