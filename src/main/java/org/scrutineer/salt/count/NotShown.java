package org.scrutineer.salt.count;

/** Why someone who belongs in a table has no cell in it. They are counted beside the table, never dropped. */
public enum NotShown {
    NO_AGE("N-AGE", "date of birth not known"),
    NO_SUPPORT_REASON("N-REASON", "no primary support reason"),
    CARER_STATUS("N-CARER", "carer status not known"),
    NO_SETTING("N-SETTING", "no setting recorded with the sequel"),
    NO_ROUTE("N-ROUTE", "no route of access that the table has"),
    NO_GENDER("N-GENDER", "gender is not one of the table's columns"),
    NO_SIGNIFICANT_EVENT("N-EVENT", "no significant event recorded"),
    NO_OPEN_SUPPORT("N-OPEN", "no long-term support open on the day of the review"),
    NO_MECHANISM("N-MECHANISM", "mechanism unknown"),
    UNKNOWN_LABEL("N-LABEL", "status is not one of the table's rows");

    private final String code;
    private final String title;

    NotShown(String code, String title) {
        this.code = code;
        this.title = title;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }
}
