package org.scrutineer.run;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.scrutineer.extract.appendix.AssessmentReader;
import org.scrutineer.extract.appendix.ContactReader;
import org.scrutineer.extract.cld.CldReader;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.figures.AskedTextReader;
import org.scrutineer.extract.figures.PerformanceReader;
import org.scrutineer.extract.figures.SchemeReader;
import org.scrutineer.extract.paper.PaperReader;
import org.scrutineer.extract.validate.Severity;
import org.scrutineer.extract.validate.ValidationRules;
import org.scrutineer.extract.validate.figures.FigureProblems;
import org.scrutineer.performance.AskedText;
import org.scrutineer.performance.IndicatorsOfRecords;
import org.scrutineer.performance.PerformanceBook;
import org.scrutineer.performance.ReportingPeriod;
import org.scrutineer.performance.assessment.AssessmentBook;
import org.scrutineer.performance.contacts.ContactBook;
import org.scrutineer.performance.paper.Paper;

/** What was read of the tables that are printed as they stand; each is read once, when it is first needed. */
final class ReadTables {

    /**
     * The performance contract as supplied.
     *
     * @param doubts what is likely to be wrong with its figures
     */
    private record Figures(PerformanceBook book, List<Problem> doubts) {}

    private final ReportRequest request;
    private final Once<Figures> figures = new Once<>(this::figures);
    private final Once<Paper> paper = new Once<>(this::readPaper);
    private final Once<ContactBook> contacts = once(ContactReader::read, ContactReader::read);
    private final Once<AssessmentBook> assessment = once(AssessmentReader::read, AssessmentReader::read);

    ReadTables(ReportRequest request) {
        this.request = request;
    }

    private <T> Once<T> once(Function<Source, T> strict, BiFunction<Source, List<Problem>, T> goodRows) {
        return new Once<>(() -> read(strict, goodRows));
    }

    /** All rows, or the good ones where the request accepts that others are left out. */
    private <T> T read(Function<Source, T> strict, BiFunction<Source, List<Problem>, T> goodRows) {
        return request.acceptErrors()
                ? goodRows.apply(request.source(), new ArrayList<>())
                : strict.apply(request.source());
    }

    private Figures figures() {
        List<Problem> faults = new ArrayList<>();
        IdentityHashMap<Object, Row> places = new IdentityHashMap<>();
        PerformanceBook supplied = PerformanceReader.read(request.source(), faults, places);
        if (!faults.isEmpty() && !request.acceptErrors()) {
            throw new DataProblemException(faults);
        }
        List<Problem> doubts =
                FigureProblems.of(supplied, places, ReportingPeriod.of(request.period()), table -> table).stream()
                        .filter(problem -> ValidationRules.of(problem.code()).severity() == Severity.WARNING)
                        .toList();
        PerformanceBook whole = CldReader.isIn(request.source())
                ? IndicatorsOfRecords.in(supplied, request.period().year())
                : supplied;
        return new Figures(SchemeReader.usual(whole, request.settings()), doubts);
    }

    /**
     * The performance contract as supplied, with the rating schemes that the settings name.
     *
     * @throws DataProblemException when rows have faults and the request does not accept that
     */
    PerformanceBook performance() {
        return figures.get().book();
    }

    /** What is likely to be wrong with the supplied figures; none while nobody has asked for them. */
    List<Problem> doubts() {
        return figures.made() ? figures.get().doubts() : List.of();
    }

    private Paper readPaper() {
        Paper read = request.source() == null ? Paper.usual() : read(PaperReader::read, PaperReader::read);
        return read.council().name().isEmpty()
                ? new Paper(read.council().named(request.council()), read.sections(), read.priorities())
                : read;
    }

    /** Whose paper it is and what it has. */
    Paper paper() {
        return paper.get();
    }

    /** The contract of contacts and next steps. */
    ContactBook contacts() {
        return contacts.get();
    }

    /** The contract of assessment demand. */
    AssessmentBook assessment() {
        return assessment.get();
    }

    /** Which texts the owners of these indicators write for each quarter. */
    List<AskedText> askedTexts(PerformanceBook book) {
        return read(
                source -> AskedTextReader.read(source, book),
                (source, faults) -> AskedTextReader.read(source, book, faults));
    }
}
