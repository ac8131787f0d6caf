package org.scrutineer.jasper;

/** The house colours that Java draws with; reports/scrutineer.jrtx holds the same for templates. */
public final class HouseColours {

    public static final String BLUE = "#12436D";
    public static final String INK = "#0B0C0C";
    public static final String QUIET = "#505A5F";
    public static final String RULE = "#B1B4B6";
    public static final String GREEN = "#00703C";
    public static final String AMBER = "#FFBF47";
    public static final String RED = "#D4351C";

    private HouseColours() {}
}
