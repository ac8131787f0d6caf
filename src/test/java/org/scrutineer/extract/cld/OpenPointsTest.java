package org.scrutineer.extract.cld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.ascof.central.CentralBook;
import org.scrutineer.ascof.central.CentralChoices;
import org.scrutineer.ascof.central.CentralFigure;
import org.scrutineer.ascof.central.CentralMethod;
import org.scrutineer.ascof.central.CentralVersion;
import org.scrutineer.ascof.central.Window;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.salt.ReadFor;
import org.scrutineer.extract.salt.SaltReader;
import org.scrutineer.extract.source.Sources;
import org.scrutineer.salt.Period;
import org.scrutineer.salt.Settings;

/** What a figure says that the other choice of an open point would give is what a count by that choice gives. */
class OpenPointsTest {

    private static final Period PERIOD = Period.of("2025-26", 4);

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws Exception {
        Files.writeString(folder.resolve("client_level_data.csv"), new RandomSubmission(17, 2, 1500).csv());
    }

    @ParameterizedTest
    @CsvSource({
        "central.birth.day, first of the month, as recorded",
        "central.birth.day, as recorded, first of the month",
        "central.blank.component, as the code runs, kept",
        "central.carer.blank.component, kept, as the code runs"
    })
    void theRemarkIsWhatTheOtherChoiceGives(String setting, String one, String other) {
        Map<String, CentralFigure> now = figures(setting, one);
        Map<String, String> expected = new TreeMap<>();
        figures(setting, other).forEach((name, figure) -> {
            if (!said(figure).equals(said(now.get(name)))) {
                expected.put(name, said(figure));
            }
        });
        Pattern remark = Pattern.compile("with " + Pattern.quote(setting) + "=" + other + ": ([0-9/]+)");
        Map<String, String> found = new TreeMap<>();
        now.forEach((name, figure) -> {
            Matcher matcher = remark.matcher(figure.remark());
            if (matcher.find()) {
                found.put(name, matcher.group(1));
            }
        });
        assertTrue(expected.size() > 1, "the other choice moves nothing");
        assertEquals(expected, found);
    }

    private static String said(CentralFigure figure) {
        return figure.numerator() + (figure.per() > 100 ? "" : "/" + figure.denominator());
    }

    private Map<String, CentralFigure> figures(String setting, String choice) {
        Settings settings = Settings.defaults().with(setting, choice);
        try (Source source = Sources.open(folder)) {
            CentralBook book =
                    SaltReader.read(source, new ReadFor(PERIOD, settings)).central();
            CentralChoices choices = CentralChoices.of(CentralVersion.newest(), settings);
            Map<String, CentralFigure> figures = new HashMap<>();
            new CentralMethod(choices, book.hospital(), List.of())
                    .figures(Window.of(PERIOD), book.people(), member -> {})
                    .forEach(figure -> figures.put(figure.name(), figure));
            return figures;
        }
    }
}
