package org.scrutineer.pdf.steps;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfString;
import java.util.List;
import java.util.Set;
import org.scrutineer.pdf.structure.Contents;
import org.scrutineer.pdf.structure.PdfInProgress;
import org.scrutineer.pdf.structure.TableGrid;
import org.scrutineer.pdf.structure.Tags;

/** A table without a caption or summary gets one from the heading it stands under and from its column headings. */
final class TableSummary implements FinishingStep {

    private static final PdfName SUMMARY = new PdfName("Summary");
    private static final Set<String> HEADINGS = Set.of("H", "H1", "H2", "H3", "H4", "H5", "H6");

    @Override
    public void apply(PdfInProgress work) {
        Tags tags = work.tags();
        PdfDictionary[] heading = new PdfDictionary[1];
        tags.each((element, role) -> {
            if (HEADINGS.contains(role)) {
                heading[0] = element;
            } else if (role.equals("Table")
                    && Tags.attribute(element, PdfName.Table, SUMMARY) == null
                    && Tags.children(element).stream()
                            .noneMatch(child -> tags.role(child).equals("Caption"))) {
                String summary = summary(work, heading[0], tags.grid(element));
                if (!summary.isBlank()) {
                    Tags.setAttribute(
                            element, PdfName.Table, SUMMARY, new PdfString(summary, PdfEncodings.UNICODE_BIG));
                }
            }
        });
    }

    private static String summary(PdfInProgress work, PdfDictionary heading, TableGrid grid) {
        StringBuilder summary = new StringBuilder(heading == null ? "" : Contents.words(work, heading));
        List<String> columns = grid.rows().stream()
                .limit(1)
                .flatMap(List::stream)
                .filter(TableGrid.Cell::header)
                .map(cell -> Contents.words(work, cell.element()))
                .filter(words -> !words.isBlank())
                .toList();
        if (!columns.isEmpty()) {
            summary.append(summary.isEmpty() ? "" : summary.charAt(summary.length() - 1) == '.' ? " " : ". ")
                    .append("Columns: ")
                    .append(String.join(", ", columns))
                    .append(".");
        }
        return summary.toString();
    }
}
