package org.scrutineer.extract.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.DataProblemException;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.Source;
import org.scrutineer.extract.database.ContractLoader;
import org.scrutineer.extract.database.JdbcSource;
import org.scrutineer.extract.salt.SaltReader;

/** A council's own words mean the contract's, wherever its data are; what is not mapped is said once. */
class LabelledSourceTest {

    @TempDir
    private Path folder;

    private void council(String label) throws IOException {
        Files.writeString(folder.resolve("person.csv"), "person_id,date_of_birth\nP1,1940-02-03\n");
        Files.writeString(
                folder.resolve("long_term_support.csv"),
                "support_id,person_id,start_date,setting,delivery_mechanism\nL1,P1,2024-01-01,OP  res,\nL2,P1,2024-01-01,Homecare,dp\nL3,P1,2024-02-01,Homecare,dp\n");
        Files.writeString(folder.resolve("label.csv"), "list,local,label\n" + label);
    }

    private static List<String> problems(Source source) {
        return UnknownWords.once(SaltReader.readAll(source).problems()).stream()
                .map(Problem::found)
                .toList();
    }

    @Test
    void wordsAreMappedInFilesAndInADatabase() throws Exception {
        council(
                "long_term_support.setting,op res,residential\nlong_term_support.setting,HOMECARE,Community\nLong term support: delivery mechanism,DP,Direct Payment only\n");
        try (Source source = Sources.open(folder)) {
            assertEquals(List.of(), problems(source));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Source files = new FolderSource(folder)) {
            new ContractLoader(connection)
                    .load(files, Contract.get().tables().stream().toList(), (table, rows) -> {});
            assertEquals(List.of(), problems(LabelledSource.of(new JdbcSource(connection, ""))));
        }
    }

    @Test
    void whatIsNotMappedIsSaidOnceWithHowOften() throws IOException {
        council("long_term_support.setting,op res,Residential\n");
        try (Source source = Sources.open(folder)) {
            assertEquals(List.of("\"Homecare\" in 2 rows", "\"dp\" in 2 rows"), problems(source));
        }
    }

    @Test
    void aWrongMappingIsAFault() throws IOException {
        council("long_term_support.settin,op res,Residential\nlong_term_support.setting,op res,Residental\n");
        List<Problem> problems = assertThrows(DataProblemException.class, () -> Sources.open(folder))
                .problems();
        assertEquals(
                List.of("list", "label"), problems.stream().map(Problem::field).toList());
        assertTrue(
                problems.get(0).fix().contains("long_term_support.setting")
                        && problems.get(1).fix().contains("Residential"),
                problems::toString);
    }

    @Test
    void everyListOfWordsCanBePrinted() {
        assertTrue(
                WordLists.all()
                        .keySet()
                        .containsAll(List.of(
                                "sequel.sequel",
                                "person.ethnicity",
                                "long_term_support.setting",
                                "indicator.unit",
                                "client_level_data.service_type",
                                "contact_step.step",
                                "section.kind")),
                WordLists.all().keySet()::toString);
        WordLists.all().values().forEach(words -> assertTrue(!words.isEmpty()));
    }
}
