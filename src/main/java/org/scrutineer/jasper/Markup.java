package org.scrutineer.jasper;

/** Text for elements with {@code markup="styled"}. */
public final class Markup {

    private Markup() {}

    /** Text as it stands, with the characters that markup uses made safe. */
    public static String text(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    public static String bold(String plain) {
        return "<style isBold=\"true\">" + text(plain) + "</style>";
    }

    /** Secondary text: a fraction beneath its percentage, a year that is compared with. */
    public static String quiet(String plain) {
        return "<style forecolor=\"" + HouseColours.QUIET + "\" size=\"7\">" + text(plain) + "</style>";
    }
}
