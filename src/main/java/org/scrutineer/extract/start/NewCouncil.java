package org.scrutineer.extract.start;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.salt.FinancialYear;

/**
 * What a council begins with: every table with its headings and an example, its own name, and the indicators of the
 * framework.
 */
public final class NewCouncil {

    /** In the order in which they are best filled in; the others follow as the contract has them. */
    private static final List<String> FIRST = List.of(
            "council",
            "indicator",
            "indicator_value",
            "target",
            "meeting",
            "narrative",
            "commentary",
            "section",
            "priority",
            "benchmark");

    private final String name;
    private final FinancialYear year;
    private final FinancialYear framework;

    /**
     * A council that begins.
     *
     * @param name the council's name, or empty where it is to be filled in
     * @param year the financial year of the first paper
     */
    public NewCouncil(String name, FinancialYear year) {
        this.name = name.strip();
        this.year = year;
        this.framework = FrameworkRows.framework(year);
    }

    /**
     * The year of the framework whose indicators are filled in: the year's own, or the newest that the program knows.
     */
    public FinancialYear framework() {
        return framework;
    }

    /** How many indicators of the framework are filled in. */
    public int indicators() {
        return FrameworkRows.of(framework).size();
    }

    /** Every table of the contracts. */
    public List<FilledTable> tables() {
        return ordered().stream()
                .map(table -> switch (table.name()) {
                    case "council" -> new FilledTable(table, name.isEmpty() ? List.of() : List.of(List.of(name)));
                    case "indicator" -> new FilledTable(table, FrameworkRows.of(framework));
                    default -> new FilledTable(table, List.of());
                })
                .map(FilledTable::withExample)
                .toList();
    }

    /** Every table in the order in which it is written. */
    static List<ContractTable> ordered() {
        Stream<ContractTable> first = FIRST.stream().map(Contract.get()::table);
        Stream<ContractTable> performance =
                Contract.get().tables("performance").stream().filter(table -> !FIRST.contains(table.name()));
        return Stream.of(first, performance, Contract.get().tables().stream().filter(table -> !table.contract()
                        .equals("performance")))
                .flatMap(tables -> tables)
                .toList();
    }

    /**
     * What to do first, in ten lines.
     *
     * @param source what was written, as a command names it
     */
    public List<String> readme(boolean workbook, String source) {
        String column = workbook
                ? "The comment on each heading says what the column means; headings with a star must be filled in."
                : "COLUMNS.txt says what each column means.";
        List<String> lines = new ArrayList<>();
        lines.add("Tables of " + (name.isEmpty() ? "your council" : name) + " for Scrutineer, " + year);
        lines.add("1. council: one row with the name that stands on the cover. Put a logo beside "
                + (workbook ? "this workbook" : "the table") + " and name it there.");
        lines.add("2. indicator: "
                + (framework.equals(year)
                        ? "the indicators of the ASCOF framework of " + framework + " are filled in"
                        : "the framework of " + year + " is not known to this version, so the indicators of "
                                + framework + " are filled in: check them")
                + ". Delete what you do not report and add your own.");
        lines.add("3. indicator_value: a row for each indicator and quarter, such as " + year
                + " Q1. With this and the table indicator you have a paper.");
        lines.add("4. target: a row for each indicator and year, if you rate against targets.");
        lines.add("5. meeting, narrative, commentary: the date of the meeting and your texts.");
        lines.add("6. section and priority: only if you want other parts, another order or titles of your own.");
        lines.add("7. " + column
                + " Rows that begin with \"Example:\" are passed over, and a table with nothing else is as if "
                + "it were not there.");
        lines.add(
                "8. Leave alone or delete every table that you do not use. The tables of people are only for the SALT "
                        + "return.");
        lines.add(
                "9. Check: java -jar scrutineer.jar validate --source " + source + " --year " + year + " --quarter 1");
        lines.add("10. Make the draft: java -jar scrutineer.jar pack --source " + source + " --year " + year
                + " --quarter 1 --draft --out draft.pdf");
        return lines;
    }
}
