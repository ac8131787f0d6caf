package org.scrutineer.extract.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing the program writes into a CSV file is run by a spreadsheet. */
class SpreadsheetSafetyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            =HYPERLINK("x") | '=HYPERLINK("x")
            +44 116 496     | '+44 116 496
            -2+3            | '-2+3
            @SUM(A1)        | '@SUM(A1)
            -12.5           | -12.5
            +7              | +7
            2017-12-31      | 2017-12-31
            a=b             | a=b
            """)
    void formulasAreMadeTextAndNumbersStayNumbers(String value, String written) {
        assertEquals(written, CsvFile.harmless(value));
    }

    @Property
    void whateverIsWrittenBeginsWithNoFormulaSign(@ForAll String value) {
        String written = CsvFile.harmless(value);
        assertFalse(
                written.matches("(?s)[=@\\t\\r].*")
                        || (written.matches("(?s)[+-].*") && !written.matches("[+-]\\d+(\\.\\d+)?")),
                written);
    }

    /** Whoever writes CSV goes through {@link CsvFile}, or at least through its {@code harmless}. */
    @Test
    void noClassWritesCsvWithoutIt() {
        ArchRuleDefinition.classes()
                .that(DescribedPredicate.describe("write CSV", SpreadsheetSafetyTest::writesCsv))
                .and()
                .doNotHaveFullyQualifiedName(CsvFile.class.getName())
                .should()
                .callMethod(CsvFile.class, "harmless", String.class)
                .allowEmptyShould(true)
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.scrutineer"));
    }

    private static boolean writesCsv(JavaClass one) {
        return one.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency ->
                        dependency.getTargetClass().getPackageName().startsWith("de.siegmar.fastcsv.writer"));
    }
}
