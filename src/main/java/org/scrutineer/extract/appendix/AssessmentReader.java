package org.scrutineer.extract.appendix;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Row;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.performance.assessment.ActivityPeriod;
import org.scrutineer.performance.assessment.AssessmentBook;
import org.scrutineer.performance.assessment.AssessmentWait;
import org.scrutineer.performance.assessment.AssessorDemand;
import org.scrutineer.performance.assessment.Channel;
import org.scrutineer.performance.assessment.ChannelCount;
import org.scrutineer.performance.assessment.Provider;
import org.scrutineer.performance.assessment.ProviderCheck;

/** Reads the contract {@code assessment}. Every table of it may be absent. */
public final class AssessmentReader {

    /** The contract's name in {@code rules/contract.csv}. */
    public static final String CONTRACT = "assessment";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<String> CHANNELS =
            Channel.all().stream().map(Channel::label).toList();

    private final AppendixTableReader tables;
    private final Set<List<String>> counted = new HashSet<>();

    private AssessmentReader(Source source) {
        this.tables = new AppendixTableReader(source);
    }

    /** Whether the source has any table of the contract. */
    public static boolean isIn(Source source) {
        return !new AppendixTableReader(source).supplied(CONTRACT).isEmpty();
    }

    /**
     * Reads the tables of assessments.
     *
     * @throws DataProblemException with every fault found
     */
    public static AssessmentBook read(Source source) {
        AssessmentReader reader = new AssessmentReader(source);
        AssessmentBook book = reader.gather();
        if (!reader.tables.problems().isEmpty()) {
            throw new DataProblemException(reader.tables.problems());
        }
        return book;
    }

    /** As {@link #read(Source)}, but rows with faults are left out and their faults added to a list. */
    public static AssessmentBook read(Source source, List<Problem> faults) {
        AssessmentReader reader = new AssessmentReader(source);
        AssessmentBook book = reader.gather();
        faults.addAll(reader.tables.problems());
        return book;
    }

    private AssessmentBook gather() {
        ContractTable provider = Contract.get().table("provider");
        return new AssessmentBook(
                tables.supplied(CONTRACT),
                tables.rows("assessment_wait", this::wait),
                tables.rows("assessment_channel", this::channel),
                tables.rows("assessor_demand", this::demand),
                tables.rows("provider", this::provider),
                tables.rows("provider_check", this::check),
                provider.columns().get(provider.indexOf("service")).labels(),
                tables.rows("assessment_note", row -> row.required("text")));
    }

    private AssessmentWait wait(Row row) {
        LocalDate requested = row.date("requested");
        LocalDate assessed = AppendixTableReader.end(row, "assessed", requested, row.date("assessed"));
        return new AssessmentWait(tables.id(row, "wait_id"), requested, assessed);
    }

    private ChannelCount channel(Row row) {
        ActivityPeriod period;
        try {
            period = ActivityPeriod.parse(row.required("period"));
        } catch (IllegalArgumentException wrong) {
            throw row.problem(
                    "period",
                    "V-VALUE",
                    Row.quoted(row.text("period")),
                    "a calendar year such as 2017, or a period such as 2017-18 or 2017-18 Q3",
                    "Write the period in one of these forms.");
        }
        String channel = AppendixTableReader.label(row, "channel", CHANNELS);
        Integer assessments = row.text("assessments").isEmpty()
                ? null
                : Integer.valueOf(AppendixTableReader.number(row, "assessments", Integer.MAX_VALUE));
        if (!counted.add(List.of(row.text("council"), period.printed(), channel))) {
            throw row.problem(
                    "channel",
                    "K-TWICE",
                    Row.quoted(channel) + " again for " + period.printed(),
                    "each channel of a period once",
                    "Remove one of the two rows, or add them up.");
        }
        return new ChannelCount(row.text("council"), period, channel, assessments, row.text("source"));
    }

    private AssessorDemand demand(Row row) {
        row.required("case_no");
        return new AssessorDemand(
                row.integer("case_no"),
                row.text("title"),
                positive(row, "volume", null),
                row.text("reaching_percent").isEmpty() ? HUNDRED : positive(row, "reaching_percent", HUNDRED),
                positive(row, "hours_each", null),
                positive(row, "hours_per_assessor", null),
                row.text("published"),
                row.text("assumed"),
                row.text("source"));
    }

    private static BigDecimal positive(Row row, String column, BigDecimal most) {
        row.required(column);
        BigDecimal number = row.number(column);
        if (number.signum() <= 0 || (most != null && number.compareTo(most) > 0)) {
            throw row.problem(
                    column,
                    "V-NUMBER",
                    Row.quoted(row.text(column)),
                    "a number above 0" + (most == null ? "" : " and up to " + most),
                    "Correct the number.");
        }
        return number;
    }

    private Provider provider(Row row) {
        boolean inArea = row.yes("in_area");
        return new Provider(tables.id(row, "provider_id"), row.text("service"), inArea);
    }

    private ProviderCheck check(Row row) {
        int breaches = AppendixTableReader.number(row, "breaches", Integer.MAX_VALUE);
        int remedied = AppendixTableReader.number(row, "remedied", breaches);
        String provider = tables.reference(row, "provider_id", "provider");
        LocalDate day = row.date("check_date");
        boolean compliant = row.yes("compliant");
        return new ProviderCheck(tables.id(row, "check_id"), provider, day, compliant, breaches, remedied);
    }
}
