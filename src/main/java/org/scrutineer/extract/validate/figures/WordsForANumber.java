package org.scrutineer.extract.validate.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scrutineer.extract.value.PrintedTarget;
import org.scrutineer.performance.Benchmark;
import org.scrutineer.performance.Target;

/** A target, or an average of England, that is printed in words: nothing can be rated against it. */
final class WordsForANumber implements FigureRule {

    private final boolean meantForANumber;

    /** @param meantForANumber whether to look for those that seem to be meant for a number, or for words */
    WordsForANumber(boolean meantForANumber) {
        this.meantForANumber = meantForANumber;
    }

    @Override
    public String code() {
        return meantForANumber ? "V-TARGET" : "V-TARGET-WORDS";
    }

    @Override
    public List<Suspect> suspects(SuppliedFigures figures, Set<Object> explained) {
        List<Suspect> all = new ArrayList<>();
        for (Target target : figures.book().targets()) {
            if (target.value() == null && isOfThisKind(target.printed())) {
                all.add(new Suspect(
                        target,
                        "target",
                        target.code(),
                        '"' + target.printed() + '"',
                        "a number, such as 80; as it stands it is printed, and nothing is rated against it"));
            }
        }
        for (Benchmark benchmark : figures.book().benchmarks()) {
            if (benchmark.england() == null && meantForANumber && isOfThisKind(benchmark.englandPrinted())) {
                all.add(new Suspect(
                        benchmark,
                        "england_average",
                        benchmark.code(),
                        '"' + benchmark.englandPrinted() + '"',
                        "a number; as it stands it is printed, and nothing is compared with it"));
            }
        }
        return all;
    }

    private boolean isOfThisKind(String printed) {
        return !printed.isEmpty()
                && !PrintedTarget.saysNone(printed)
                && PrintedTarget.seemsANumber(printed) == meantForANumber;
    }
}
