package org.scrutineer.extract.cld;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scrutineer.extract.contract.CldColumns;
import org.scrutineer.extract.contract.Row;

/**
 * What the value of a field must be, by the kind of the field. Linked persons are tested when the file is known whole.
 */
final class FieldTests {

    private static final LocalDate RELEASE_2_SINCE = LocalDate.of(2025, 9, 30);
    private static final LocalDate OLDEST = LocalDate.of(1850, 1, 1);
    private static final LocalDate NEVER = LocalDate.of(2100, 1, 1);
    /** A service may have a planned end. Our choice, because days such as 31 December 2099 stand for none. */
    private static final int PLANNED_YEARS = 10;

    private static final int TURN = 1900;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern MONEY = Pattern.compile("\\d{1,16}(\\.\\d{1,2})?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,3}");
    private static final Map<String, Pattern> FORMS = Map.of(
            "la",
            Pattern.compile("\\d{3}"),
            "gp",
            Pattern.compile("[A-Z]\\d{5}"),
            "cqc",
            Pattern.compile("1-\\d{6,12}"),
            "postcode",
            Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}"));
    private static final Map<String, String> EXAMPLES = Map.of(
            "la",
            "the council's three digits, such as 999",
            "gp",
            "a practice code such as A81001",
            "cqc",
            "a location ID such as 1-123456789",
            "postcode",
            "a postcode such as AB1 2CD");

    private final CldDates dates = new CldDates();
    private final LocalDate today;

    /** @param today the day of the check; what begins after it has not been yet */
    FieldTests(LocalDate today) {
        this.today = today;
    }

    /** The verdict on a value that is not blank. */
    FieldVerdict of(FieldRule rule, String value, Row row) {
        return switch (rule.kind()) {
            case "list" -> list(rule, value, row);
            case "unlisted" -> FieldVerdict.UNKNOWN;
            case "day", "start", "end", "birth", "death" -> day(rule, value, row);
            case "money" ->
                MONEY.matcher(value).matches()
                        ? FieldVerdict.VALID
                        : FieldVerdict.invalid(
                                "F-NUMBER",
                                "a number with up to two decimals, such as 12.50",
                                "Write the number alone: no pound sign, no comma, two decimals at most.");
            case "whole" ->
                WHOLE.matcher(Identifiers.withoutPointZero(value)).matches()
                        ? FieldVerdict.VALID
                        : FieldVerdict.invalid("F-NUMBER", "a whole number", "Write the number of adults alone.");
            case "nhs" ->
                identifier(value.length() == 10
                        && value.chars().allMatch(Character::isDigit)
                        && !Identifiers.placeholder(value)
                        && Identifiers.hasItsCheckDigit(value));
            case "id" -> identifier(!OddIds.isUnusable(value));
            case "text", "linked" -> FieldVerdict.VALID;
            default ->
                FORMS.get(rule.kind()).matcher(value).matches()
                        ? FieldVerdict.VALID
                        : FieldVerdict.invalid("F-FORM", EXAMPLES.get(rule.kind()), "Write it in that form.");
        };
    }

    /** An identifier that is none; the reader names it. */
    private static FieldVerdict identifier(boolean usable) {
        return usable ? FieldVerdict.VALID : FieldVerdict.invalid("", "", "");
    }

    private FieldVerdict list(FieldRule rule, String value, Row row) {
        ExactCodes codes = ExactCodes.of(rule.name());
        return codes == null ? FieldVerdict.UNKNOWN : codes.verdict(value, takesReleaseOne(row));
    }

    /** From October 2025 on submissions, of months up to September and later, are read by Release 2. */
    private boolean takesReleaseOne(Row row) {
        LocalDate end = dayOf(row, "reporting_period_end_date").orElse(today);
        return end.isBefore(RELEASE_2_SINCE);
    }

    private FieldVerdict day(FieldRule rule, String value, Row row) {
        LocalDate day = dates.read(value).orElse(null);
        if (day == null) {
            return FieldVerdict.invalid("", "", "");
        }
        // The reader names births and deaths that cannot be.
        boolean named = rule.kind().equals("birth") || rule.kind().equals("death");
        if (isPlaceholder(day)) {
            return FieldVerdict.invalid(
                    named ? "" : "F-DAY",
                    "a day, and a blank where none is known",
                    "Leave it blank rather than " + "write a day that stands for none.");
        }
        Optional<LocalDate> born = dayOf(row, "date_of_birth").filter(one -> !isPlaceholder(one));
        String wrong =
                switch (rule.kind()) {
                    case "birth" -> day.isAfter(today) ? "a day in the past" : "";
                    case "death" ->
                        day.isAfter(today)
                                ? "a day in the past"
                                : born.filter(day::isBefore).isPresent() ? "a day after the birth" : "";
                    case "start" ->
                        day.isAfter(today)
                                ? "a day in the past"
                                : born.filter(day::isBefore).isPresent() ? "a day after the birth" : "";
                    case "end" -> end(day, row);
                    default -> "";
                };
        return wrong.isEmpty()
                ? FieldVerdict.VALID
                : FieldVerdict.invalid(named ? "" : "F-DAY", wrong, "Correct the day.");
    }

    private String end(LocalDate day, Row row) {
        boolean service = CldColumns.key(row.text(CldColumns.table().indexOf("event_type")))
                .equals("service");
        if (dayOf(row, "event_start_date").filter(day::isBefore).isPresent()) {
            return "";
        }
        if (service) {
            return day.isAfter(today.plusYears(PLANNED_YEARS))
                    ? "a day that is planned, or a blank while the service goes on"
                    : "";
        }
        return day.isAfter(today) ? "a day in the past; what is not finished is not sent" : "";
    }

    /** A day that stands for none, such as 1900-01-01 or 9999-12-31. */
    static boolean isPlaceholder(LocalDate day) {
        boolean turn = day.getYear() == TURN || (day.getYear() < TURN && !day.isBefore(DAY_ZERO));
        return turn || day.isBefore(OLDEST) || !day.isBefore(NEVER);
    }

    private Optional<LocalDate> dayOf(Row row, String column) {
        String text = row.text(CldColumns.table().indexOf(column));
        return text.isEmpty() ? Optional.empty() : dates.read(text);
    }
}
