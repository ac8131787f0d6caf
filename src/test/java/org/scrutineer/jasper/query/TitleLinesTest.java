package org.scrutineer.jasper.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lines of a paper's title are about equally long. */
class TitleLinesTest {

    /** At 24 points about 38 letters stand on a line of the cover. */
    @ParameterizedTest
    @CsvSource({
        "Adult social care, 0",
        "Adult social care performance report, 0",
        "Adult social care integrated performance report, 180",
        "Adults and Communities quarterly performance and risk report, 60",
        "Health and adult social care performance report for the overview and scrutiny commission of the county, 60",
        "Dienstleistungsqualitaetsberichterstattungssammlung, 0"
    })
    void aTitleOfSeveralLinesKeepsFromTheEdgeAsFarAsItsLinesAllow(String title, int indent) {
        assertEquals(indent, TitleLines.indent(title));
    }
}
