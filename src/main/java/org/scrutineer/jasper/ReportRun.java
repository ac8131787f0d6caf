package org.scrutineer.jasper;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.ascof.Population;
import org.scrutineer.ascof.central.CentralBook;
import org.scrutineer.ascof.central.CentralChoices;
import org.scrutineer.ascof.central.CentralFigure;
import org.scrutineer.ascof.central.CentralMethod;
import org.scrutineer.ascof.central.CentralVersion;
import org.scrutineer.ascof.central.Window;
import org.scrutineer.disclosure.DisclosurePolicy;
import org.scrutineer.disclosure.Publication;
import org.scrutineer.disclosure.PublishedBook;
import org.scrutineer.disclosure.PublishedReturn;
import org.scrutineer.extract.AskedTextReader;
import org.scrutineer.extract.ComparisonReader;
import org.scrutineer.extract.Contract;
import org.scrutineer.extract.DataProblemException;
import org.scrutineer.extract.PerformanceReader;
import org.scrutineer.extract.PopulationReader;
import org.scrutineer.extract.Problem;
import org.scrutineer.extract.Row;
import org.scrutineer.extract.SchemeReader;
import org.scrutineer.extract.Source;
import org.scrutineer.extract.appendix.AssessmentReader;
import org.scrutineer.extract.appendix.ContactReader;
import org.scrutineer.extract.paper.PaperReader;
import org.scrutineer.extract.salt.ReadFor;
import org.scrutineer.extract.salt.SaltIntake;
import org.scrutineer.extract.salt.SaltReader;
import org.scrutineer.extract.validate.LastRun;
import org.scrutineer.extract.validate.Quality;
import org.scrutineer.extract.validate.Severity;
import org.scrutineer.extract.validate.Validation;
import org.scrutineer.extract.validate.ValidationRules;
import org.scrutineer.extract.validate.figures.FigureProblems;
import org.scrutineer.performance.AscofComparison;
import org.scrutineer.performance.AskedText;
import org.scrutineer.performance.DirectionReading;
import org.scrutineer.performance.Indicator;
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
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;
import org.scrutineer.salt.count.SaltReturn;
import org.scrutineer.salt.count.Trail;
import org.scrutineer.salt.fact.RecordsEnd;
import org.scrutineer.salt.layout.RuleSet;
import org.scrutineer.salt.measure.Counting;

/**
 * What all parts of one report share: the source is read and counted once, however many parts ask. Filling a report is
 * the work of one thread; runs at the same time have a run each and share nothing that changes.
 */
public final class ReportRun {

    private final Source source;
    private final Period period;
    private final boolean disclosure;
    private final Settings settings;
    private PerformanceBook book;
    private List<String> silent = List.of();
    private SaltReturn salt;
    private RecordsEnd recordsEnd;
    private List<AscofComparison> ascof;
    private CentralBook central;
    private PublishedReturn published;
    private boolean acceptErrors;
    private Quality quality;
    private List<Problem> doubts = List.of();
    private List<ProseFinding> prose;
    private ContactBook contacts;
    private AssessmentBook assessment;
    private Paper paper;
    private String name = "";
    private PaperState state = PaperState.WORKING;
    private OwnTemplates templates = OwnTemplates.none();
    private TemplateSet templateSet;
    private PaperPlan plan;
    private Glance glance;

    /** @param disclosure whether published tables pass disclosure control */
    public ReportRun(Source source, Period period, boolean disclosure) {
        this(source, period, Settings.defaults(), disclosure);
    }

    /** A run with the council's own settings. */
    public ReportRun(Source source, Period period, Settings settings, boolean disclosure) {
        this.source = source;
        this.period = period;
        this.settings = settings;
        this.disclosure = disclosure;
    }

    /** The council's name for pages, where its data do not say one. */
    public synchronized ReportRun named(String council) {
        name = council;
        return this;
    }

    /** The rules of the return in the period's year. */
    public RuleSet rules() {
        return RuleSet.of(period.year());
    }

    /** Goes on with the good rows when some have faults; the pages then say so. */
    public ReportRun acceptingErrors() {
        acceptErrors = true;
        return this;
    }

    /** A run that prints what validation has found already. */
    public synchronized ReportRun with(Quality found) {
        quality = found;
        return this;
    }

    /** What validation finds in the source, at the first call. */
    public synchronized Quality quality() {
        if (quality == null) {
            quality = Validation.of(source, period, LastRun.NONE);
        }
        return quality;
    }

    /** How many rows with faults were left out of the figures; always 0 unless it was said to go on without them. */
    public long leftOut() {
        return acceptErrors ? quality().rowsRejected() : 0;
    }

    public Source source() {
        return source;
    }

    public Period period() {
        return period;
    }

    /** The council's choices. */
    public Settings settings() {
        return settings;
    }

    public boolean disclosure() {
        return disclosure;
    }

    /**
     * The performance contract as it may be printed, read at the first call. What SALT can give and nobody supplied is
     * worked out from the records.
     *
     * @throws DataProblemException when there is no table of indicators, or rows have faults
     */
    public synchronized PerformanceBook book() {
        if (!PerformanceReader.isIn(source)) {
            PerformanceReader.read(source);
        }
        return bookIfAny();
    }

    /** As {@link #book()}, but empty where the source has no indicators: for reports that print none. */
    public synchronized PerformanceBook bookIfAny() {
        if (book == null) {
            PerformanceBook supplied = SchemeReader.usual(supplied(), settings);
            ascof = compare(supplied);
            PerformanceBook every = supplied.with(ascof, period);
            // A paper for a meeting has no rows that say nothing; while it is worked on they show what is still to
            // come.
            silent = state == PaperState.WORKING
                    ? List.of()
                    : every.silent().stream().map(Indicator::code).toList();
            PerformanceBook whole = state == PaperState.WORKING ? every : every.withoutSilent();
            book = disclosure ? controlled(whole) : whole;
        }
        return book;
    }

    /** The codes of the indicators that the paper leaves out because nothing was supplied of them. */
    public synchronized List<String> silent() {
        bookIfAny();
        return silent;
    }

    private PerformanceBook supplied() {
        List<Problem> faults = new ArrayList<>();
        Map<Object, Row> places = new IdentityHashMap<>();
        PerformanceBook supplied = PerformanceReader.read(source, faults, places);
        if (!faults.isEmpty() && !acceptErrors) {
            throw new DataProblemException(faults);
        }
        doubts = FigureProblems.of(supplied, places, ReportingPeriod.of(period), table -> table).stream()
                .filter(problem -> ValidationRules.of(problem.code()).severity() == Severity.WARNING)
                .toList();
        return supplied;
    }

    /** Which texts the owners of the indicators write for each quarter. */
    public synchronized List<AskedText> askedTexts() {
        PerformanceBook read = bookIfAny();
        return acceptErrors
                ? AskedTextReader.read(source, read, new ArrayList<>())
                : AskedTextReader.read(source, read);
    }

    /** What is likely to be wrong with the supplied figures, as far as they have been read for this run. */
    public synchronized List<Problem> doubts() {
        return doubts;
    }

    /** The run of a draft, of a final paper, or of neither. */
    public ReportRun as(PaperState wanted) {
        state = wanted;
        return this;
    }

    /** With templates of the council's own. */
    public ReportRun with(OwnTemplates own) {
        templates = own;
        return this;
    }

    /** The council's own templates. */
    public OwnTemplates ownTemplates() {
        return templates;
    }

    synchronized TemplateSet templates() {
        if (templateSet == null) {
            templateSet = new TemplateSet(templates, paper().council().colour());
        }
        return templateSet;
    }

    /** How far the paper is. */
    public PaperState state() {
        return state;
    }

    /** The notes that the paper prints: all of them, or in a draft and a final paper those that are for its readers. */
    public List<RunNotes> readersNotes() {
        return notes(true).stream()
                .filter(note -> state == PaperState.WORKING || !note.forTeam())
                .toList();
    }

    /** Whose paper it is and what it has, read at the first call. */
    public synchronized Paper paper() {
        if (paper == null) {
            Paper read = source == null
                    ? Paper.usual()
                    : acceptErrors ? PaperReader.read(source, new ArrayList<>()) : PaperReader.read(source);
            paper = read.council().name().isEmpty()
                    ? new Paper(read.council().named(name), read.sections(), read.priorities())
                    : read;
        }
        return paper;
    }

    /** Which parts the paper has for this period, found at the first call. */
    public synchronized PaperPlan plan() {
        if (plan == null) {
            plan = PaperPlan.of(paper(), new RunSupply(this));
        }
        return plan;
    }

    /** The period in the council's words, such as {@code 2017/18 quarter 3}. */
    public String periodInWords() {
        return paper().council()
                .words()
                .get("paper.period", period.year().toString().replace('-', '/'), Integer.toString(period.quarter()));
    }

    /** What stands at the foot of every page. */
    public String foot() {
        return paper().council().foot(periodInWords());
    }

    /** Whether there are records of people to count. */
    public boolean hasPeople() {
        return SaltReader.isIn(source);
    }

    private PerformanceBook controlled(PerformanceBook whole) {
        DisclosurePolicy policy = DisclosurePolicy.of(settings);
        if (!SaltReader.isIn(source)) {
            return PublishedBook.of(whole, policy);
        }
        try {
            Publication all = Publication.of(salt(), whole, policy);
            published = all.salt();
            return all.book();
        } catch (DataProblemException faultyRecords) {
            return PublishedBook.of(whole, policy);
        }
    }

    /**
     * The indicators that the records can give beside the supplied values; none where there are no records, or where
     * they have faults, which the tables of the return report.
     */
    public synchronized List<AscofComparison> ascof() {
        bookIfAny();
        return ascof;
    }

    /**
     * The quarter at a glance, found at the first call.
     *
     * @throws DataProblemException when there is no table of indicators, or rows have faults
     */
    public synchronized Glance glance() {
        if (glance == null) {
            glance = Glance.of(book(), period, DirectionReading.of(settings));
        }
        return glance;
    }

    /** The sentences of this period's texts that their figures contradict, read at the first call. */
    public synchronized List<ProseFinding> prose() {
        if (prose == null) {
            prose = List.copyOf(ProseCheck.of(bookIfAny(), ReportingPeriod.of(period)));
        }
        return prose;
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
                        ComparisonReader.stated(source),
                        period,
                        DirectionReading.of(settings),
                        paper().blocks())
                .forEach(block -> block.difference()
                        .ifPresent(difference ->
                                notes.add(new RunNotes(RunNotes.COUNTS, block.title() + ": " + difference))));
        notes.addAll(RunNotes.of(bookIfAny(), period, ascof(), printed && disclosure));
        return notes;
    }

    /**
     * Why the indicators that the records would give are not among the others; empty where they are, and where there
     * are no records.
     */
    public synchronized Optional<String> recordsMissing() {
        if (!SaltReader.isIn(source)) {
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

    private List<AscofComparison> compare(PerformanceBook supplied) {
        List<Population> populations = PopulationReader.read(source);
        if (!SaltReader.isIn(source)) {
            return List.of();
        }
        try {
            return AscofComparison.of(supplied, salt(), populations, central(populations));
        } catch (DataProblemException faultyRecords) {
            return List.of();
        }
    }

    /** The department's measures, where the records are Client Level Data; none where they are the SALT contract. */
    private List<CentralFigure> central(List<Population> populations) {
        salt();
        return central == null
                ? List.of()
                : new CentralMethod(
                                CentralChoices.of(CentralVersion.newest(), settings), central.hospital(), populations)
                        .figures(Window.of(period), central.people(), member -> {});
    }

    /** Whether the source has any table of a contract. */
    public boolean supplies(String contract) {
        return Contract.get().tables(contract).stream().anyMatch(source::has);
    }

    /** The contract of contacts and next steps, read at the first call. */
    public synchronized ContactBook contacts() {
        if (contacts == null) {
            contacts = acceptErrors ? ContactReader.read(source, new ArrayList<>()) : ContactReader.read(source);
        }
        return contacts;
    }

    /** The contract of assessment demand, read at the first call. */
    public synchronized AssessmentBook assessment() {
        if (assessment == null) {
            assessment =
                    acceptErrors ? AssessmentReader.read(source, new ArrayList<>()) : AssessmentReader.read(source);
        }
        return assessment;
    }

    /**
     * The counted SALT return, read and counted at the first call.
     *
     * @throws DataProblemException when rows of the source have faults
     */
    public synchronized SaltReturn salt() {
        if (salt == null) {
            SaltIntake intake = SaltReader.isSupplied(source)
                    ? SaltReader.read(source, new ReadFor(rules(), period, settings))
                    : SaltReader.nothing();
            if (!intake.problems().isEmpty() && !acceptErrors) {
                throw new DataProblemException(intake.problems());
            }
            recordsEnd = RecordsEnd.of(intake.book());
            RecordsReach.mustReach(recordsEnd, period, settings, source.describe());
            central = intake.central();
            salt = new Counting(rules(), period, settings).count(intake.book(), Trail.none());
        }
        return salt;
    }

    /**
     * Until when the records go, in words, where that is before the period's end; empty where they reach it, where
     * there are none, and where they cannot be counted.
     */
    public synchronized Optional<String> recordsEnd() {
        if (!hasPeople()) {
            return Optional.empty();
        }
        try {
            salt();
        } catch (DataProblemException faulty) {
            return Optional.empty();
        }
        return RecordsReach.words(recordsEnd, period);
    }

    /** The return as it may be printed: under disclosure control unless the run is without it. */
    public synchronized PublishedReturn published() {
        if (published == null && disclosure) {
            bookIfAny();
        }
        if (published == null) {
            published = disclosure
                    ? PublishedReturn.of(salt(), DisclosurePolicy.of(settings))
                    : PublishedReturn.uncontrolled(salt());
        }
        return published;
    }
}
