package org.scrutineer.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import org.scrutineer.jasper.ReportFiller;
import org.scrutineer.jasper.ReportRun;

/** Makes the pack's PDF: fill, export, finish; the file appears under its name only when whole. */
final class ScrutinyPack {

    private ScrutinyPack() {
    }

    static int write(ReportRun run, Map<String, Object> parameters, Path file) throws IOException {
        JasperPrint print = ReportFiller.fill("pack", run, parameters);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        JRPdfExporter exporter = new JRPdfExporter();
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(pdf));
        try {
            exporter.exportReport();
        } catch (JRException failed) {
            throw new IllegalStateException("the PDF cannot be made: " + failed.getMessage(), failed);
        }
        whole(file, pdf.toByteArray());
        return print.getPages().size();
    }

    private static void whole(Path file, byte[] bytes) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path partial = Files.createTempFile(folder, file.getFileName().toString(), ".part");
        try {
            Files.write(partial, bytes);
            try {
                Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException otherDisk) {
                Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(partial);
        }
    }
}
