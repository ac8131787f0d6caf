package org.scrutineer.extract.validate;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.extract.contract.Problem;
import org.scrutineer.extract.contract.RecordName;

/** Gathers what the rules find, and knows the file and row of every record. */
final class Findings {

    private final WatchedSource source;
    private final List<Problem> problems = new ArrayList<>();
    private String person = "";

    Findings(WatchedSource source) {
        this.source = source;
    }

    /** Says whom what is found next is about. */
    void about(String someone) {
        person = someone;
    }

    /** @param key what {@link WatchedSource} knows the row by: its identifier */
    void add(CaseRule rule, String table, String key, String field, String found, String expected) {
        ValidationRule help = ValidationRules.of(rule.code());
        problems.add(new Problem(
                source.file(table, key),
                source.row(table, key),
                field,
                rule.code(),
                found,
                expected,
                help.fix(),
                RecordName.ofPerson(key.replace("\t", ", "), person)));
    }

    List<Problem> problems() {
        return problems;
    }
}
