package org.scrutineer.jasper.template;

import java.io.File;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.repo.DefaultRepositoryService;
import net.sf.jasperreports.repo.ReportResource;
import net.sf.jasperreports.repo.RepositoryContext;
import net.sf.jasperreports.repo.RepositoryService;
import net.sf.jasperreports.repo.Resource;
import net.sf.jasperreports.repo.ResourceInfo;

/**
 * Where a report finds its parts and styles: in the program and in the one folder of templates that was given for the
 * run, nowhere else. JasperReports looks for {@code reports/cover/cover.jasper} in the working directory first, and a
 * compiled report is serialised Java: whoever could put a file there would run code in the program's name.
 */
final class ClassPathOnly extends SimpleJasperReportsContext {

    private static final Pattern OWN = Pattern.compile("(?:[\\w./-]*/)?([a-z0-9-]+)\\.(?:jasper|jrxml)");
    private static final Pattern PART = Pattern.compile("reports/([a-z0-9-]+)/\\1\\.jasper");

    private final List<RepositoryService> repository = List.of(new Repository(this));

    private final TemplateSet templates;

    ClassPathOnly(TemplateSet templates) {
        super(DefaultJasperReportsContext.getInstance());
        this.templates = templates;
    }

    @Override
    public <T> List<T> getExtensions(Class<T> type) {
        return type == RepositoryService.class
                ? repository.stream().map(type::cast).toList()
                : super.getExtensions(type);
    }

    private final class Repository extends DefaultRepositoryService {

        private Repository(ClassPathOnly context) {
            super(context);
        }

        @Override
        public InputStream getInputStream(String name) {
            return templates
                    .own()
                    .beside(name)
                    .orElseGet(() -> name.startsWith("reports/") && !name.contains("..")
                            ? ClassPathOnly.class.getClassLoader().getResourceAsStream(name)
                            : null);
        }

        @Override
        public InputStream getInputStream(RepositoryContext from, String name) {
            return getInputStream(name);
        }

        /** A part is loaded once for all fills, as the book is. */
        @Override
        public <K extends Resource> K getResource(RepositoryContext from, String name, Class<K> type) {
            Matcher part = PART.matcher(name);
            Matcher beside = OWN.matcher(name);
            if (type == ReportResource.class
                    && !part.matches()
                    && beside.matches()
                    && templates.own().find(beside.group(1)).isPresent()) {
                ReportResource report = new ReportResource();
                report.setReport(templates.own().find(beside.group(1)).get());
                return type.cast(report);
            }
            if (type != ReportResource.class || !part.matches()) {
                return super.getResource(from, name, type);
            }
            ReportResource report = new ReportResource();
            report.setReport(templates.get(part.group(1)));
            return type.cast(report);
        }

        /** No name is a file's, so none is turned into the path of a file that happens to be there. */
        @Override
        protected File resolveFile(RepositoryContext from, String name) {
            return null;
        }

        @Override
        public ResourceInfo getResourceInfo(RepositoryContext from, String name) {
            return null;
        }
    }
}
