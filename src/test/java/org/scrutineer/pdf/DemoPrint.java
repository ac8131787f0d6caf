package org.scrutineer.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.database.ContractLoader;
import org.scrutineer.extract.database.JdbcSource;
import org.scrutineer.extract.source.FolderSource;
import org.scrutineer.jasper.template.ReportFiller;
import org.scrutineer.run.ReportRun;
import org.scrutineer.salt.Period;

/** Reports of the demo data, filled but not yet PDF, so that a test can spoil them first. */
public final class DemoPrint {

    private DemoPrint() {}

    public static JasperPrint of(String template) {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:")) {
            for (Path folder :
                    List.of(Path.of("datasources/demo/performance"), Path.of("src/test/resources/small/salt"))) {
                try (Source source = new FolderSource(folder)) {
                    new ContractLoader(connection)
                            .load(source, List.copyOf(Contract.get().tables()), (table, rows) -> {});
                }
            }
            return ReportFiller.fill(
                    template, new ReportRun(new JdbcSource(connection, ""), Period.of("2017-18", 3), true), Map.of());
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public static byte[] export(JasperPrint print, JRPdfExporter exporter) throws JRException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.exportReport();
        return out.toByteArray();
    }
}
