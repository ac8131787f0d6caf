package org.scrutineer.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jasperreports.data.jdbc.JdbcDataAdapter;
import net.sf.jasperreports.dataadapters.DataAdapterServiceUtil;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JRDesignStaticText;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.export.JRTextExporter;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleTextReportConfiguration;
import net.sf.jasperreports.export.SimpleWriterExporterOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.database.ContractLoader;
import org.scrutineer.extract.source.FolderSource;
import org.scrutineer.jasper.QueryFields;

/**
 * The library calls that Jaspersoft Studio makes on what lies in {@code datasources/studio}: opening adapters, asking
 * for fields, loading templates and what describes them.
 */
class StudioTest {

    private static final Path STUDIO = Path.of("datasources/studio");

    @TempDir
    private Path folder;

    @Test
    void theDemoAdapterPreviewsAReport() throws Exception {
        Path adapter = folder.resolve("demo.jrdax");
        String url = "jdbc:h2:" + folder.resolve("demo").toAbsolutePath();
        Files.writeString(
                adapter, Files.readString(STUDIO.resolve("demo-h2.jrdax")).replace("jdbc:h2:~/scrutineer-demo", url));
        try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
            new ContractLoader(connection)
                    .load(
                            new FolderSource(Path.of("target/test-classes/small")),
                            List.copyOf(Contract.get().tables()),
                            (table, rows) -> {});
        }
        JasperDesign design = JRXmlLoader.load("reports/ascof/ascof.jrxml");
        design.setProperty("net.sf.jasperreports.data.adapter", adapter.toUri().toString());
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(JRParameter.REPORT_LOCALE, Locale.UK);
        JasperPrint preview = JasperFillManager.fillReport(JasperCompileManager.compileReport(design), parameters);
        StringWriter texts = new StringWriter();
        JRTextExporter exporter = new JRTextExporter();
        exporter.setExporterInput(new SimpleExporterInput(preview));
        exporter.setExporterOutput(new SimpleWriterExporterOutput(texts));
        exporter.setConfiguration(characters());
        exporter.exportReport();
        assertTrue(texts.toString().contains("31 rows"), texts.toString());
    }

    private static SimpleTextReportConfiguration characters() {
        SimpleTextReportConfiguration configuration = new SimpleTextReportConfiguration();
        configuration.setCharWidth(5f);
        configuration.setCharHeight(8f);
        return configuration;
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo-h2", "postgresql", "sqlserver", "oracle"})
    void everyAdapterOpensAndKeepsNoPassword(String name) throws JRException {
        JdbcDataAdapter adapter = assertInstanceOf(
                JdbcDataAdapter.class,
                net.sf.jasperreports.repo.RepositoryUtil.getInstance(DefaultJasperReportsContext.getInstance())
                        .getResourceFromLocation(
                                STUDIO.resolve(name + ".jrdax").toString(),
                                net.sf.jasperreports.dataadapters.repo.DataAdapterResource.class)
                        .getDataAdapter());
        assertTrue(
                adapter.getUrl().startsWith("jdbc:")
                        && !adapter.getDriver().isBlank()
                        && !adapter.getName().isBlank(),
                name);
        assertTrue(adapter.getPassword() == null || adapter.getPassword().isEmpty(), name);
        assertFalse(adapter.isSavePassword());
        assertNotNull(DataAdapterServiceUtil.getInstance(new net.sf.jasperreports.engine.ParameterContributorContext(
                        DefaultJasperReportsContext.getInstance(), null, Map.of()))
                .getService(adapter));
    }

    @Test
    void theProviderListsTheFieldsOfAReportsQuery() throws JRException {
        JasperReport report = JasperCompileManager.compileReport("reports/salt/salt.jrxml");
        System.clearProperty("scrutineer.source");
        assertTrue(assertThrows(JRException.class, () -> new QueryFields().getFields(report))
                .getMessage()
                .contains("-Dscrutineer.source=FOLDER"));
        System.setProperty(
                "scrutineer.source",
                Path.of("target/test-classes/small").toAbsolutePath().toString());
        try {
            List<String> fields = Arrays.stream(new QueryFields().getFields(report))
                    .map(JRField::getName)
                    .toList();
            assertTrue(
                    fields.containsAll(Arrays.stream(report.getFields())
                            .map(JRField::getName)
                            .toList()),
                    fields.toString());
            assertTrue(new QueryFields().create(report).next());
            assertEquals(
                    "java.lang.Integer",
                    Arrays.stream(new QueryFields()
                                    .getFields(JasperCompileManager.compileReport(
                                            "datasources/studio/templates/scrutineer_kpi.jrxml")))
                            .filter(field -> field.getName().equals("count"))
                            .findFirst()
                            .orElseThrow()
                            .getValueClassName());
        } finally {
            System.clearProperty("scrutineer.source");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"scrutineer_report", "scrutineer_kpi"})
    void everyTemplateHasWhatNewReportNeeds(String name) throws JRException, IOException {
        JasperDesign design =
                JRXmlLoader.load(STUDIO.resolve("templates/" + name + ".jrxml").toString());
        assertTrue(List.of("tabular", "columnar").contains(design.getProperty("template.type")));
        // Studio puts the chosen fields in the place of these two.
        String header = design.getProperty("template.type").equals("tabular")
                ? texts(design.getColumnHeader().getElements())
                : texts(design.getDetailSection().getBands()[0].getElements());
        assertTrue(header.contains("DetailLabel"), header);
        assertTrue(texts(design.getDetailSection().getBands()[0].getElements()).contains("\"DetailField\""));
        Properties descriptor = new Properties();
        try (Reader in = Files.newBufferedReader(
                STUDIO.resolve("templates/" + name + "_descriptor.properties"), StandardCharsets.UTF_8)) {
            descriptor.load(in);
        }
        assertEquals("default", descriptor.getProperty("template.engine"));
        assertFalse(descriptor.getProperty("template.name").isBlank());
        List.of(descriptor.getProperty("template.category").split("\n"))
                .forEach(category -> assertTrue(
                        List.of("format_a4", "format_landscape", "normal", "tabular")
                                .contains(category),
                        category));
        Map<String, Object> parameters = new HashMap<>();
        assertFalse(JasperFillManager.fillReport(
                        JasperCompileManager.compileReport(design),
                        parameters,
                        new net.sf.jasperreports.engine.JREmptyDataSource(2))
                .getPages()
                .isEmpty());
    }

    private static String texts(net.sf.jasperreports.engine.JRElement[] elements) {
        return Stream.of(elements)
                .flatMap(element -> element instanceof net.sf.jasperreports.engine.JRFrame frame
                        ? Stream.of(frame.getElements())
                        : Stream.of(element))
                .map(element -> element instanceof JRDesignStaticText text
                        ? text.getText()
                        : element instanceof JRDesignTextField field
                                ? field.getExpression().getText()
                                : "")
                .collect(Collectors.joining(" | "));
    }

    /** A new template that Studio cannot load would be found by the build; a style file only when it is opened. */
    @Test
    void theStyleFileLoads() throws JRException {
        assertTrue(net.sf.jasperreports.engine.xml.JRXmlTemplateLoader.load(
                                Path.of("reports/scrutineer.jrtx").toFile())
                        .getStyles()
                        .length
                > 20);
    }
}
