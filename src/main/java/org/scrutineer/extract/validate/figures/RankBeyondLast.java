package org.scrutineer.extract.validate.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scrutineer.performance.Benchmark;

/** A rank that no council can have: below the first, or beyond the number of councils ranked. */
final class RankBeyondLast implements FigureRule {

    @Override
    public String code() {
        return "L-RANK";
    }

    @Override
    public List<Suspect> suspects(SuppliedFigures figures, Set<Object> explained) {
        List<Suspect> all = new ArrayList<>();
        for (Benchmark benchmark : figures.book().benchmarks()) {
            look(benchmark, "rank", benchmark.rank(), benchmark.rankOf(), all);
            look(benchmark, "previous_rank", benchmark.previousRank(), benchmark.previousRankOf(), all);
        }
        return all;
    }

    private static void look(Benchmark benchmark, String field, Integer rank, Integer of, List<Suspect> all) {
        if (rank == null || (rank >= 1 && (of == null || rank <= of))) {
            return;
        }
        all.add(new Suspect(
                benchmark,
                field,
                benchmark.code(),
                rank + (of == null ? "" : " of " + of) + " in " + benchmark.year(),
                of == null ? "a rank from 1" : "a rank from 1 to the number of councils"));
    }
}
