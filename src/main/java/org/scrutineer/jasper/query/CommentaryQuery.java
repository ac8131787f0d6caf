package org.scrutineer.jasper.query;

import java.util.List;
import java.util.Optional;
import org.scrutineer.jasper.TableDataSource;
import org.scrutineer.performance.Indicator;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.run.ReportRun;

/** {@code commentary CODE}: a row per remark of the reported period, DATA, REVIEW and ACTION. */
final class CommentaryQuery implements Query {

    @Override
    public String verb() {
        return "commentary";
    }

    @Override
    public Optional<String> needs() {
        return Optional.of("indicator");
    }

    @Override
    public TableDataSource answer(List<String> words, ReportRun run) {
        Indicator indicator = IndicatorQuery.of(words, run, verb());
        return new TableDataSource(
                List.of("code", "owner", "kind", "text"),
                run.book().commentary(indicator.code(), ReportingPeriod.of(run.period())).stream()
                        .map(remark -> new Object[] {indicator.code(), indicator.owner(), remark.kind(), remark.text()})
                        .toList());
    }
}
