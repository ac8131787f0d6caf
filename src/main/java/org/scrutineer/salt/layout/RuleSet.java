package org.scrutineer.salt.layout;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.scrutineer.rules.CouncilRules;
import org.scrutineer.rules.RuleFile;
import org.scrutineer.salt.FinancialYear;
import org.scrutineer.salt.Settings;

/**
 * The rules of the return that are in force in one financial year: the tables with their rows and columns, and the
 * codes of people. A row of a rule file is in force from its {@code from_year} to its {@code to_year}, both included; a
 * blank one is no limit. Several years live beside each other in one process.
 */
public final class RuleSet {

    private static final String CODES = "person-codes.csv";
    private static final Map<FinancialYear, RuleSet> SHIPPED = new ConcurrentHashMap<>();
    /** The setting that names a folder with rules of the council's own. */
    public static final String FOLDER = "rules.folder";
    /** The choice of that setting where there is none. */
    public static final String NO_FOLDER = "shipped";

    private static final Map<OfACouncil, RuleSet> COUNCILS = new ConcurrentHashMap<>();
    private static final RuleSet EVERY_YEAR = new RuleSet(null, RuleFile::read);

    /** @param year null for every year */
    private record OfACouncil(FinancialYear year, CouncilRules own) {}

    private final FinancialYear year;
    private final Function<String, List<RuleFile.Line>> files;
    private final Map<String, List<RuleFile.Line>> rows = new TreeMap<>();
    private final ReturnLayout layout;
    private final String hash;

    private RuleSet(FinancialYear year, Function<String, List<RuleFile.Line>> files) {
        this.year = year;
        this.files = files;
        this.layout = new ReturnLayout(name -> rows.computeIfAbsent(name, file -> inForce(files.apply(file))));
        rows.computeIfAbsent(CODES, file -> inForce(files.apply(file)));
        this.hash = hashed();
    }

    /** The program's own rules of a year. */
    public static RuleSet of(FinancialYear year) {
        return SHIPPED.computeIfAbsent(year, own -> new RuleSet(own, RuleFile::read));
    }

    /**
     * The rules of a year with the rows that the council overrides, which the setting {@code rules.folder} names. The
     * folder is read anew each time; the same rows give the same object.
     *
     * @param year null for the rows of all years together
     * @throws org.scrutineer.rules.WrongRuleException when the folder has what cannot be used
     */
    public static RuleSet of(FinancialYear year, Settings settings) {
        return own(settings)
                .map(own ->
                        COUNCILS.computeIfAbsent(new OfACouncil(year, own), any -> new RuleSet(year, any.own()::lines)))
                .orElseGet(() -> year == null ? EVERY_YEAR : of(year));
    }

    /** The rows that the council overrides; empty where it overrides none. */
    public static Optional<CouncilRules> own(Settings settings) {
        String folder = settings.get(FOLDER);
        return folder.equals(NO_FOLDER) ? Optional.empty() : Optional.of(CouncilRules.in(folder));
    }

    /**
     * Rules of a year from other files than the program's own, as a test or a council may have them.
     *
     * @param files gives the rows of a file by its name, such as {@code LTS001a.csv}
     */
    public static RuleSet of(FinancialYear year, Function<String, List<RuleFile.Line>> files) {
        return new RuleSet(year, files);
    }

    /**
     * The rows of all years together: for what is asked without a year, such as the words that a column takes in any of
     * them.
     */
    public static RuleSet everyYear() {
        return EVERY_YEAR;
    }

    private List<RuleFile.Line> inForce(List<RuleFile.Line> lines) {
        return lines.stream()
                .filter(line -> year == null
                        || (starts(line).compareTo(year) <= 0 && ends(line).compareTo(year) >= 0))
                .toList();
    }

    private static FinancialYear starts(RuleFile.Line line) {
        return limit(line, "from_year", Integer.MIN_VALUE);
    }

    private static FinancialYear ends(RuleFile.Line line) {
        return limit(line, "to_year", Integer.MAX_VALUE);
    }

    private static FinancialYear limit(RuleFile.Line line, String column, int none) {
        String text = line.find(column);
        try {
            return text.isEmpty() ? new FinancialYear(none) : FinancialYear.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalStateException(line.file() + ", " + column + ": " + wrong.getMessage(), wrong);
        }
    }

    private String hashed() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            rows.forEach((file, lines) -> {
                digest.update((file + "\n").getBytes(StandardCharsets.UTF_8));
                lines.forEach(line ->
                        digest.update((String.join("\u001F", line.fields()) + "\n").getBytes(StandardCharsets.UTF_8)));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    /** The year; null for every year. */
    public FinancialYear year() {
        return year;
    }

    /** The tables of the return. */
    public ReturnLayout layout() {
        return layout;
    }

    /** The codes of people, {@code person-codes.csv}. */
    public List<RuleFile.Line> personCodes() {
        return rows.get(CODES);
    }

    /** The rows in force of another rule file that the return's own tables do not need, such as constants. */
    public List<RuleFile.Line> lines(String file) {
        return inForce(files.apply(file));
    }

    /**
     * SHA-256 over every row in force, in hexadecimal digits: two counts with the same hash were made by the same rules
     * of the return.
     */
    public String hash() {
        return hash;
    }
}
