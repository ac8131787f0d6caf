package org.scrutineer.extract.validate.figures;

/** What to call a table in a message: the file that it was read from. */
@FunctionalInterface
public interface FileNames {

    String of(String table);
}
