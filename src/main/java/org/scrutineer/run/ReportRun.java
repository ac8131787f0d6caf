package org.scrutineer.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.disclosure.DisclosurePolicy;
import org.scrutineer.disclosure.PublishedReturn;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.figures.ComparisonReader;
import org.scrutineer.extract.figures.PerformanceReader;
import org.scrutineer.extract.salt.SaltReader;
import org.scrutineer.extract.validate.LastRun;
import org.scrutineer.extract.validate.Quality;
import org.scrutineer.extract.validate.Validation;
import org.scrutineer.performance.AscofComparison;
import org.scrutineer.performance.AskedText;
import org.scrutineer.performance.DirectionReading;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.RollUpBlock;
import org.scrutineer.performance.RunNotes;
import org.scrutineer.performance.assessment.AssessmentBook;
import org.scrutineer.performance.contacts.ContactBook;
import org.scrutineer.performance.glance.Glance;
import org.scrutineer.performance.paper.Paper;
import org.scrutineer.performance.paper.PaperPlan;
import org.scrutineer.performance.paper.PaperState;
import org.scrutineer.performance.prose.ProseCheck;
import org.scrutineer.performance.prose.ProseFinding;
import org.scrutineer.rules.Words;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.layout.RuleSet;

/**
 * What all parts of one report share: the source is read and counted once, however many parts ask, and each part asks
 * for what it needs. Several threads may ask; runs at the same time have a run each and share nothing that changes.
 */
public final class ReportRun {

    private final ReportRequest request;
    private final ReadTables read;
    private final Once<CountedRecords> counted;
    private final Once<RuleSet> rules = new Once<>(() -> RuleSet.of(period().year(), settings()));
    private final Once<PrintedFigures> figures;
    private final Once<PublishedReturn> published = new Once<>(this::publish);
    private final Once<Quality> quality = new Once<>(this::validate);
    private final Once<List<ProseFinding>> prose = new Once<>(this::checkProse);
    private final Once<Glance> glance = new Once<>(this::makeGlance);
    private final Once<PaperPlan> plan = new Once<>(() -> PaperPlan.of(paper(), new RunSupply(this)));

    /** A run of what is asked for. */
    public ReportRun(ReportRequest request) {
        this.request = request;
        read = new ReadTables(request);
        counted = new Once<>(() -> CountedRecords.of(request, rules.get()));
        figures = new Once<>(() -> PrintedFigures.of(request, read, counted));
    }

    /** A run with the usual settings. */
    public ReportRun(Source source, Period period, boolean disclosure) {
        this(source, period, Settings.defaults(), disclosure);
    }

    /** A run with the council's own settings. */
    public ReportRun(Source source, Period period, Settings settings, boolean disclosure) {
        this(ReportRequest.of(source, period, settings, disclosure));
    }

    /** What is asked for. */
    public ReportRequest request() {
        return request;
    }

    public Source source() {
        return request.source();
    }

    public Period period() {
        return request.period();
    }

    /** The council's choices. */
    public Settings settings() {
        return request.settings();
    }

    /** Whether what is published passes disclosure control. */
    public boolean disclosure() {
        return request.disclosure();
    }

    /** How far the paper is. */
    public PaperState state() {
        return request.state();
    }

    /** The rules of the return in the period's year, the same for the count and every page of it. */
    public RuleSet rules() {
        return rules.get();
    }

    /** What validation finds in the source. */
    public Quality quality() {
        return quality.get();
    }

    private Quality validate() {
        return request.quality() == null
                ? Validation.of(source(), period(), settings(), LastRun.NONE)
                : request.quality();
    }

    /** How many rows with faults were left out of the figures; always 0 unless it was said to go on without them. */
    public long leftOut() {
        return request.acceptErrors() ? quality().rowsRejected() : 0;
    }

    /**
     * The performance contract as it may be printed. What SALT can give and nobody supplied is worked out from the
     * records.
     *
     * @throws DataProblemException when there is no table of indicators, or rows have faults
     */
    public PerformanceBook book() {
        if (!PerformanceReader.isIn(source()) && bookIfAny().indicators().isEmpty()) {
            PerformanceReader.read(source());
        }
        return bookIfAny();
    }

    /** As {@link #book()}, but empty where the source has no indicators: for reports that print none. */
    public PerformanceBook bookIfAny() {
        return figures.get().book();
    }

    /** The codes of the indicators that the paper leaves out because nothing was supplied of them. */
    public List<String> silent() {
        return figures.get().silent();
    }

    /**
     * The indicators that the records can give beside the supplied values; none where there are no records, or where
     * they have faults, which the tables of the return report.
     */
    public List<AscofComparison> ascof() {
        return figures.get().ascof();
    }

    /** Which texts the owners of the indicators write for each quarter. */
    public List<AskedText> askedTexts() {
        return read.askedTexts(bookIfAny());
    }

    /** What is likely to be wrong with the supplied figures, as far as they have been read for this run. */
    public List<Problem> doubts() {
        return read.doubts();
    }

    /** Whose paper it is and what it has. */
    public Paper paper() {
        return read.paper();
    }

    /** The words of the paper, in the council's language. */
    public Words words() {
        return paper().council().words();
    }

    /** The contract of contacts and next steps. */
    public ContactBook contacts() {
        return read.contacts();
    }

    /** The contract of assessment demand. */
    public AssessmentBook assessment() {
        return read.assessment();
    }

    /** Which parts the paper has for this period. */
    public PaperPlan plan() {
        return plan.get();
    }

    /** The period in the council's words, such as {@code 2017/18 quarter 3}. */
    public String periodInWords() {
        return words().get(
                        "paper.period",
                        period().year().toString().replace('-', '/'),
                        Integer.toString(period().quarter()));
    }

    /** What stands at the foot of every page. */
    public String foot() {
        return paper().council().foot(periodInWords());
    }

    /** Whether there are records of people to count. */
    public boolean hasPeople() {
        return SaltReader.isIn(source());
    }

    /** Whether the source has any table of a contract. */
    public boolean supplies(String contract) {
        return Contract.get().tables(contract).stream().anyMatch(source()::has);
    }

    /**
     * The quarter at a glance.
     *
     * @throws DataProblemException when there is no table of indicators, or rows have faults
     */
    public Glance glance() {
        return glance.get();
    }

    private Glance makeGlance() {
        return Glance.of(book(), period(), DirectionReading.of(settings()));
    }

    /** The sentences of this period's texts that their figures contradict. */
    public List<ProseFinding> prose() {
        return prose.get();
    }

    private List<ProseFinding> checkProse() {
        return List.copyOf(ProseCheck.of(bookIfAny(), ReportingPeriod.of(period())));
    }

    /** The notes that the paper prints: all of them, or in a draft and a final paper those that are for its readers. */
    public List<RunNotes> readersNotes() {
        return notes(true).stream()
                .filter(note -> state() == PaperState.WORKING || !note.forTeam())
                .toList();
    }

    /**
     * Everything that a reader should know about the figures of this run.
     *
     * @param printed whether the notes are printed, and then under disclosure control where the run is
     */
    public List<RunNotes> notes(boolean printed) {
        List<RunNotes> notes = new ArrayList<>();
        prose().forEach(finding -> notes.add(new RunNotes(RunNotes.SENTENCES, finding.toString())));
        RollUpBlock.of(
                        bookIfAny(),
                        ComparisonReader.stated(source()),
                        period(),
                        DirectionReading.of(settings()),
                        paper().blocks())
                .forEach(block -> block.difference()
                        .ifPresent(difference ->
                                notes.add(new RunNotes(RunNotes.COUNTS, block.title() + ": " + difference))));
        notes.addAll(RunNotes.of(bookIfAny(), period(), ascof(), printed && disclosure()));
        return notes;
    }

    /**
     * The counted SALT return.
     *
     * @throws DataProblemException when rows of the source have faults
     */
    public SaltReturn salt() {
        return counted.get().salt();
    }

    /** The return as it may be printed: under disclosure control unless the run is without it. */
    public PublishedReturn published() {
        return published.get();
    }

    private PublishedReturn publish() {
        return disclosure()
                ? figures.get().salt().orElseGet(() -> PublishedReturn.of(salt(), DisclosurePolicy.of(settings())))
                : PublishedReturn.uncontrolled(salt());
    }

    /**
     * Why the indicators that the records would give are not among the others; empty where they are, and where there
     * are no records.
     */
    public Optional<String> recordsMissing() {
        if (!hasPeople()) {
            return Optional.empty();
        }
        try {
            salt();
            return Optional.empty();
        } catch (DataProblemException faulty) {
            return Optional.of(
                    "The records cannot be counted (" + faulty.problems().get(0).withoutValue()
                            + "), so indicators that they would give stand here only where they were supplied.");
        }
    }

    /**
     * Until when the records go, in words, where that is before the period's end; empty where they reach it, where
     * there are none, and where they cannot be counted.
     */
    public Optional<String> recordsEnd() {
        if (!hasPeople()) {
            return Optional.empty();
        }
        try {
            return RecordsReach.words(counted.get().end(), period());
        } catch (DataProblemException faulty) {
            return Optional.empty();
        }
    }
}
