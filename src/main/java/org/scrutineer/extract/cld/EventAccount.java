package org.scrutineer.extract.cld;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.scrutineer.extract.contract.CldColumns;
import org.scrutineer.extract.contract.Problem;

/** What becomes of every row of an intake: counted, left out by a rule, or rejected. */
final class EventAccount {

    /** What is of interest to who mends the file, and moves no figure. */
    private static final Set<String> QUIET =
            Set.of("S-BLANK", "S-BOM", "S-TITLE", "S-ENCODING-OTHER", "S-NULL", "S-LETTERS", "D-COLUMN");

    /** The rows of a share of the people. */
    static final class OfShare {
        private final EventFindings findings = new EventFindings();
        private final Map<String, Long> excluded = new TreeMap<>();
        private long counted;

        EventFindings findings() {
            return findings;
        }

        /** Takes note of a row that everything has been decided of. */
        void take(CldEvent event) {
            if (event.excluded == null) {
                counted++;
            } else {
                excluded.merge(event.excluded.code(), 1L, Long::sum);
            }
        }
    }

    private final CldIntake intake;
    private final long rows;
    private final OfShare whole = new OfShare();
    private final List<CldEvent> nobody = new ArrayList<>();

    /** @param intake with all its events; these may be let go afterwards */
    EventAccount(CldIntake intake) {
        this.intake = intake;
        this.rows = intake.rows();
        intake.without.forEach(whole::take);
    }

    /** Takes note of a row that is of no known person. */
    void nobody(CldEvent event) {
        nobody.add(event);
        whole.take(event);
    }

    /** The rows that are of no known person. */
    List<CldEvent> nobody() {
        return nobody;
    }

    /** Adds a share of the people, in their order. */
    void add(OfShare share) {
        whole.findings.add(share.findings);
        whole.counted += share.counted;
        share.excluded.forEach((code, count) -> whole.excluded.merge(code, count, Long::sum));
    }

    /** The account of all rows. */
    InputAccount close() {
        EventFindings findings = whole.findings;
        nobody.forEach(event -> findings.odd(
                event,
                "nhs_number",
                "K-NOBODY",
                "nothing, though the LA id stands with an NHS number in other rows",
                "the NHS number of the person"));
        List<Problem> odd = new ArrayList<>(intake.aboutFiles);
        odd.addAll(intake.notes.problems());
        odd.addAll(findings.odd());
        return new InputAccount(
                CldColumns.NAME,
                rows,
                whole.counted,
                whole.excluded,
                intake.rejected,
                findings.unable(),
                findings.people(),
                warnings(),
                odd,
                intake.submissions);
    }

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        long clashes = whole.findings.people().values().stream()
                .filter(noticed -> noticed.stream().anyMatch(one -> one.rule().equals(PersonDetails.CLASH.title())))
                .count();
        if (clashes > 0) {
            warnings.add(clashes + " NHS number" + (clashes == 1 ? " stands" : "s stand")
                    + " with several LA ids of different dates of birth. By the central key each is counted as one "
                    + "person; "
                    + "correct the NHS numbers if they are different people.");
        }
        intake.notes
                .byColumn()
                .forEach((column, count) -> warnings.add(String.format(
                        "%s has values that could not be used, or not for certain, in %,d row%s. The rows are kept; "
                                + "validate names the values.",
                        column, count, count == 1 ? "" : "s")));
        intake.aboutFiles.stream()
                .filter(note -> !QUIET.contains(note.code()))
                .forEach(note -> warnings.add(note.toString()));
        return warnings;
    }
}
