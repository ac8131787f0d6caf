package org.scrutineer.extract.validate;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.extract.PerformanceReader;
import org.scrutineer.extract.Problem;
import org.scrutineer.extract.Row;
import org.scrutineer.extract.Source;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.prose.ProseCheck;
import org.scrutineer.performance.prose.ProseFinding;

/** {@code P-PROSE}: sentences of the remarks and of the body that their indicator contradicts. */
final class ProseProblems {

    private static final String CODE = "P-PROSE";

    private ProseProblems() {
    }

    /** @param faults where the faults of the performance contract are added that reading it finds */
    static List<Problem> of(Source source, List<Problem> faults) {
        Map<Object, Row> places = new IdentityHashMap<>();
        PerformanceBook book = PerformanceReader.read(source, faults, places);
        return ProseCheck.of(book).stream().map(finding -> problem(finding, places.get(finding.said()))).toList();
    }

    private static Problem problem(ProseFinding finding, Row row) {
        return new Problem(row.file(), row.number(), "text", CODE, "\"" + finding.sentence() + "\"", finding.truth(), ValidationRules.of(CODE).fix());
    }
}
