package org.scrutineer.extract.validate;

import java.util.List;
import java.util.Map;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.prose.ProseCheck;
import org.scrutineer.performance.prose.ProseFinding;

/** {@code P-PROSE}: sentences of the remarks and of the body that their indicator contradicts. */
final class ProseProblems {

    private static final String CODE = "P-PROSE";

    private ProseProblems() {}

    /** @param places the row that each remark and each paragraph stood in */
    static List<Problem> of(PerformanceBook book, Map<Object, Row> places) {
        return ProseCheck.of(book).stream()
                .map(finding -> problem(finding, places.get(finding.said())))
                .toList();
    }

    private static Problem problem(ProseFinding finding, Row row) {
        return row.finding(
                "text",
                CODE,
                "\"" + finding.sentence() + "\"",
                finding.truth(),
                ValidationRules.of(CODE).fix());
    }
}
