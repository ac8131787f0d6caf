package org.scrutineer.salt.count;

/**
 * Why something that was read is not counted: each reason has a code, a sentence for the analyst and the paragraph it
 * rests on.
 */
public enum Exclusion {
    UNDER_18("X-UNDER-18", "under 18", "SALT-STS002a-2021: Who to include, second criterion"),
    TEMPORARY_ONLY("X-TEMPORARY", "temporary support only", "SALT-LTS001a-2021: Moves between settings, paragraph 2"),
    ENDED_BEFORE(
            "X-ENDED-BEFORE",
            "all long-term support ended before the period",
            "SALT-LTS001a-2021: On the books, paragraph 1"),
    STARTS_AFTER(
            "X-STARTS-AFTER",
            "long-term support starts after the period",
            "SALT-LTS001a-2021: Who to include, second criterion"),
    NOT_OPEN("X-NOT-OPEN", "no long-term support on the last day", "SALT-LTS001b-2021: On the books on 31 March"),
    UNDER_12_MONTHS(
            "X-UNDER-12-MONTHS",
            "in long-term support for less than 12 months without a break",
            "SALT-LTS001c-2021: at least 12 consecutive months"),
    NOT_NEW(
            "X-NOT-NEW",
            "already in long-term support when asking",
            "SALT-STS002a-2021: Who to include, first criterion and the paragraph after the list"),
    NOT_EXISTING(
            "X-NO-REQUEST",
            "no originating request, and not in long-term support before it began",
            "SALT-STS002b-2021: existing clients"),
    SEQUEL_NOT_KNOWN(
            "X-SEQUEL-NOT-KNOWN",
            "sequel not known by the end of the period",
            "SALT-STS002a-2021: Who to include, last paragraph; Table 5, paragraph 4"),
    SEQUEL_EARLIER(
            "X-SEQUEL-EARLIER",
            "sequel became known before the period",
            "SALT-STS002a-2021: Who to include, last paragraph"),
    NOT_A_SEQUEL(
            "X-NOT-A-SEQUEL",
            "not a sequel of the measure the event falls in",
            "our choice, because an event takes only the sequels of the measure it falls in"),
    NOT_COMPLETE(
            "X-NOT-COMPLETE",
            "short-term support still in progress",
            "SALT-STS002a-2021: Who to include, last paragraph; Short term support followed by Short term support"),
    REQUEST_TOO_OLD(
            "X-REQUEST-YEAR", "not in STS001 this or last year", "SALT-STS002a-2021: Who to include, third criterion"),
    REVIEW_NOT_IN_PERIOD("X-REVIEW-DATE", "review outside the period", "SALT-LTS002a-2021: reviews in the period"),
    REVIEW_NOT_LONG_TERM(
            "X-REVIEW-PERSON",
            "review of someone who is not in the measure's long-term support",
            "SALT-LTS002a-2021: reviews of LTS001a clients"),
    PLANNED_NO_MOVE(
            "X-PLANNED",
            "planned review that did not lead to a care home from the community",
            "SALT-LTS002a-2021: planned reviews that lead to a care home"),
    CARER_NOT_IN_PERIOD(
            "X-CARER-DATE", "carer's support outside the period", "SALT-LTS003-2021: carers supported in the year"),
    DETAINED("X-DETAINED", "detained under the Mental Health Act", "SALT-LTS004-2021: Who to include"),
    IN_PRISON("X-PRISON", "in prison", "SALT-LTS004-2021: Who to include"),
    NOT_IN_WINTER("X-DISCHARGE-DATE", "discharged outside October to December of the year", "SALT-STS004-2021: period"),
    UNDER_65("X-UNDER-65", "under 65 at the discharge", "SALT-STS004-2021: aged 65 and over"),
    NO_REABLEMENT(
            "X-NO-REABLEMENT",
            "no reablement after the discharge",
            "SALT-STS004-2021: discharged into reablement or rehabilitation"),
    NOTHING_RESTS_ON_IT(
            "X-NO-COUNT",
            "nothing counted rests on it",
            "our choice, because every record that is read is accounted for");

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
