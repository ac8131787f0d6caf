package org.scrutineer.extract.validate.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.scrutineer.extract.validate.ValidationRule;

/** The page of help of every rule, in Markdown, from the same lines that the rule and its test are made of. */
public final class HelpPages {

    private HelpPages() {}

    /** All pages, one after the other. */
    public static List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                "# What `validate` looks for",
                "",
                "Made from `rules/validation.yaml`, whose examples are also the tests. *Error*: the row or file cannot "
                        + "be used, and `count` and `pack` stop unless `--accept-errors` is given. "
                        + "*Warning*: it is used, but look at it. *Note*: harmless.",
                ""));
        String group = "";
        for (ValidationRule rule : RuleBook.rules()) {
            if (!rule.group().equals(group)) {
                group = rule.group();
                lines.addAll(List.of("## " + group.substring(0, 1).toUpperCase(Locale.ROOT) + group.substring(1), ""));
            }
            lines.addAll(page(rule));
        }
        return lines;
    }

    private static List<String> page(ValidationRule rule) {
        List<String> lines = new ArrayList<>(List.of(
                "### " + rule.code() + ": " + rule.title(),
                "",
                "*" + rule.severity().word() + "* · " + rule.source(),
                "",
                "**Why it matters.** " + rule.why(),
                "",
                "**How to fix it.** " + rule.fix(),
                ""));
        if (rule.limit() > 0) {
            lines.addAll(List.of("**Limit.** " + rule.limit(), ""));
        }
        RuleExample example = RuleBook.example(rule.code());
        lines.addAll(List.of("**Example.** It finds " + String.join("; ", example.finds()) + " in:", "", "```"));
        example.files().forEach((name, text) -> {
            lines.add(name + (example.encoding().equals("UTF-8") ? "" : " (saved as " + example.encoding() + ")"));
            text.lines().forEach(line -> lines.add("    " + visible(line)));
        });
        if (example.files().isEmpty()) {
            lines.add("--source " + example.source());
        }
        example.before().forEach((table, rows) -> lines.add("in the last run " + table + " had " + rows + " rows"));
        if (!example.period().isEmpty()) {
            lines.add("when " + example.period() + " is reported on");
        }
        lines.addAll(List.of("```", ""));
        return lines;
    }

    private static String visible(String line) {
        return line.replace("\uFEFF", "<byte order mark>").replace("\0", "<NUL>");
    }
}
