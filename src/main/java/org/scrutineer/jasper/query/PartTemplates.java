package org.scrutineer.jasper.query;

import java.util.List;
import java.util.function.Predicate;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.performance.paper.PaperFile;
import org.scrutineer.performance.paper.PaperPart;
import org.scrutineer.performance.paper.SectionKind;
import org.scrutineer.run.ReportRun;

/**
 * The templates of a council's own that its sections name: where one is not there, the section, the template, the place
 * it was looked for in, and how to mend it are said before anything is printed.
 */
public final class PartTemplates {

    private PartTemplates() {}

    /**
     * A section whose template is not there.
     *
     * @param where what was looked for, and where
     * @param fix how to bring the template there
     */
    public static Problem lacking(PaperPart part, String where, String fix) {
        return new Problem(
                "section",
                0,
                "template",
                "V-VALUE",
                "\"" + part.template() + "\" in the section \"" + part.name() + "\"",
                where,
                fix);
    }

    /** What a template is called in a server's repository, where names have no dashes. */
    static String inRepository(String template) {
        return template.replace('-', '_') + "_jrxml";
    }

    /**
     * The sections whose template a server's repository lacks.
     *
     * @param folder of templates, as {@code repo:/folder/}
     * @param opens whether there is something at a location such as {@code repo:/folder/name}
     */
    static List<Problem> lacking(ReportRun run, PaperFile file, String folder, Predicate<String> opens) {
        return run.plan().parts(file).stream()
                .filter(part ->
                        part.kind() == SectionKind.TEMPLATE && !opens.test(folder + inRepository(part.template())))
                .map(part -> lacking(
                        part,
                        "the template " + inRepository(part.template()) + " in the repository's folder "
                                + folder.replaceFirst("^repo:", "").replaceFirst("/$", ""),
                        "Add " + part.template() + ".jrxml there as a resource of the type JRXML under that name, "
                                + "or correct the name in the table section."))
                .toList();
    }
}
