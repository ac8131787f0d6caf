package org.scrutineer.server.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.jasper.query.LatestPeriod;

/**
 * A report as a server runs it: in a book that prints the faults of the data in place of the report (the server itself
 * shows a failure as a number without words). In the grammar of JasperReports 7, still to be put into an edition's.
 */
public final class GuardedReport {

    /** The folder of templates in the server's repository. */
    public static final String TEMPLATES = "repo:/scrutineer/templates";

    /** The report of faults, which needs no guard. */
    public static final String FAULTS = "data-faults";

    private static final Stylesheet GUARDED = new Stylesheet("guarded.xsl");
    private static final Pattern QUERY = Pattern.compile("<query language=\"scrutineer\">");
    private static final Pattern DEFAULT_YEAR =
            Pattern.compile("(<parameter name=\"YEAR\"[^>]*>\\s*<defaultValueExpression>(?:<!\\[CDATA\\[)?)\"[^\"]*\"");
    private static final Pattern DEFAULT_QUARTER =
            Pattern.compile("(<parameter name=\"QUARTER\"[^>]*>\\s*<defaultValueExpression>(?:<!\\[CDATA\\[)?)\\d+");
    private static final Pattern ROOT = Pattern.compile("<jasperReport [^>]*>");
    private static final String TITLE = "net.sf.jasperreports.export.pdf.metadata.title";
    private static final List<String> OF_A_PERIOD =
            List.of("<parameter name=\"SCRUTINEER_RUN\"", "<parameter name=\"YEAR\"", "<parameter name=\"QUARTER\"");
    private static final Pattern STYLE = Pattern.compile("\"reports/([a-z0-9-]+)\\.jrtx\"");

    private static final Pattern SUBREPORT = Pattern.compile("\"reports/([a-z0-9-]+)/\\1\\.jasper\"");

    private GuardedReport() {}

    /**
     * The guarded report; empty for a template that is only ever a part of a book (it has no query of its own) or that
     * is the page of faults itself.
     *
     * @throws NotConvertibleException when it is a book of a shape that cannot be guarded
     */
    public static Optional<String> of(String name, String jrxml7) {
        return QUERY.matcher(jrxml7).find() && !name.equals(FAULTS)
                ? Optional.of(GUARDED.transform(name, jrxml7, Map.of("templates", TEMPLATES)))
                : Optional.empty();
    }

    /**
     * A report whose PDF says this title of itself, with the report's period where it has one: without a title a
     * reader's window shows a file name, and PDF/UA is not met.
     */
    public static String titled(String jrxml7, String title) {
        String said = title.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        String properties = "\n  <property name=\"" + TITLE + "\" value=\"" + said + "\"/>"
                + (OF_A_PERIOD.stream().allMatch(jrxml7::contains)
                        ? "\n  <propertyExpression name=\"" + TITLE + "\">org.scrutineer.jasper.ReportTitle.of(\""
                                + said.replace("\\", "\\\\").replace("&quot;", "\\&quot;")
                                + "\", $P{SCRUTINEER_RUN}, $P{YEAR}, $P{QUARTER})</propertyExpression>"
                        : "");
        return ROOT.matcher(jrxml7).replaceFirst(found -> Matcher.quoteReplacement(found.group() + properties));
    }

    /** A report that is of the latest period of the data, unless its reader chooses another. */
    public static String latest(String jrxml7) {
        String year = DEFAULT_YEAR
                .matcher(jrxml7)
                .replaceFirst(found -> Matcher.quoteReplacement(found.group(1) + "\"" + LatestPeriod.YEAR + "\""));
        return DEFAULT_QUARTER
                .matcher(year)
                .replaceFirst(found -> Matcher.quoteReplacement(found.group(1) + LatestPeriod.QUARTER));
    }

    /** A template with its style file and its subreports taken from the repository in place of the class path. */
    public static String withRepositoryStyles(String jrxml) {
        String parts = SUBREPORT
                .matcher(jrxml)
                .replaceAll(found -> Matcher.quoteReplacement(
                        "\"" + TEMPLATES + "/" + resourceName(found.group(1) + ".jrxml") + "\""));
        return STYLE.matcher(parts)
                .replaceAll(found -> Matcher.quoteReplacement(
                        "\"" + TEMPLATES + "/" + resourceName(found.group(1) + ".jrtx") + "\""));
    }

    /**
     * What a file is called in the repository, where names have no dots or dashes: they are written differently by
     * every importer.
     */
    public static String resourceName(String file) {
        return file.replaceAll("[^A-Za-z0-9_]", "_");
    }
}
