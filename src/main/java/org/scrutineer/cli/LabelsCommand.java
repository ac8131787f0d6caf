package org.scrutineer.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.scrutineer.extract.contract.NearestLabel;
import org.scrutineer.extract.contract.UsualWords;
import org.scrutineer.extract.source.WordLists;
import org.scrutineer.extract.value.Heading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code labels}: the words that a column takes. */
@Command(
        name = "labels",
        mixinStandardHelpOptions = true,
        description = "Print the labels that a column accepts, or name every column that accepts labels of a list. A "
                + "council's own words are mapped to them in the table label.")
final class LabelsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "TABLE.COLUMN",
            arity = "0..1",
            description = "such as long_term_support.setting, or client_level_data.service_type")
    private String column;

    @Override
    public Integer call() {
        PrintWriter answer = spec.commandLine().getOut();
        Map<String, List<String>> lists = WordLists.all();
        if (column == null) {
            lists.forEach((name, words) -> answer.println(name + ", " + words.size() + " words"));
        } else {
            String name = lists.keySet().stream()
                    .filter(one -> Heading.key(one).equals(Heading.key(column)))
                    .findFirst()
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            "No column " + column + " takes words of a list."
                                    + NearestLabel.of(column, lists.keySet())
                                            .map(near -> " Did you mean " + near + "?")
                                            .orElse("")
                                    + " The command labels alone names them all."));
            lists.get(name).forEach(label -> answer.println(label + others(name, label)));
        }
        answer.flush();
        return 0;
    }

    /** The words that are read as a label, beside the label itself. */
    private static String others(String list, String label) {
        int dot = list.indexOf('.');
        List<String> words = UsualWords.meaning(list.substring(0, dot), list.substring(dot + 1), label);
        return words.isEmpty() ? "" : " (also: " + String.join("; ", words) + ")";
    }
}
