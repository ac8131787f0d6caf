package org.scrutineer.extract.figures;

import java.util.List;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.NearestLabel;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.performance.quote.UnknownFigureException;

/** A quoted figure that no table has, as a fault of the data. */
public final class FigureProblem {

    private static final int MANY = 8;

    private FigureProblem() {}

    /**
     * The finding about a quoted figure that does not exist.
     *
     * @param row of the file; 0 when it is not known any more
     */
    public static Problem of(UnknownFigureException unknown, String file, long row) {
        String near = NearestLabel.of(unknown.wrong(), unknown.choices())
                .map(label -> "Did you mean \"" + label + "\"?")
                .orElse(
                        unknown.choices().isEmpty() || unknown.choices().size() > MANY
                                ? "Correct the words in the braces."
                                : "There is: " + String.join(", ", unknown.choices()) + ".");
        return new Problem(
                file,
                row,
                "text",
                "P-FIGURE",
                unknown.quote() + ", in which \"" + unknown.wrong() + "\" is not known",
                unknown.expected(),
                near);
    }

    /** For a report that is being printed, when the rows are no longer at hand. */
    public static DataProblemException whilePrinting(UnknownFigureException unknown) {
        return new DataProblemException(List.of(of(unknown, "narrative", 0)));
    }
}
