package org.scrutineer.jasper.template;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JasperReport;
import org.scrutineer.performance.paper.Colour;
import org.scrutineer.run.ReportRun;

/**
 * The templates of one run: the program's, those of the council's own in place of them or beside them, and headings in
 * the council's colour.
 */
final class TemplateSet {

    private final OwnTemplates own;
    private final Optional<Colour> colour;
    private final Map<String, JasperReport> coloured = new ConcurrentHashMap<>();

    private TemplateSet(OwnTemplates own, Colour colour) {
        this.own = own;
        this.colour = Optional.ofNullable(colour);
    }

    /** The templates of a run; those of the council's own where the request has a folder of them. */
    static TemplateSet of(ReportRun run) {
        return new TemplateSet(
                run.request().templates() instanceof OwnTemplates own ? own : OwnTemplates.none(),
                run.paper().council().colour());
    }

    /**
     * A template by its name.
     *
     * @throws IllegalArgumentException when neither the council nor the program has one of that name
     */
    JasperReport get(String name) {
        Optional<JasperReport> councils = own.find(name);
        return councils.isPresent()
                ? councils.get()
                : colour.map(said -> coloured.computeIfAbsent(name, one -> Recoloured.of(Templates.fresh(one), said)))
                        .orElseGet(() -> Templates.get(name));
    }

    /** Whether there is a template of that name. */
    boolean has(String name) {
        return own.find(name).isPresent()
                || TemplateSet.class.getResource("/reports/" + name + "/" + name + ".jasper") != null;
    }

    OwnTemplates own() {
        return own;
    }
}
