package org.scrutineer.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.trim;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.scrutineer.extract.contract.CldColumns;
import org.scrutineer.extract.contract.Contract;
import org.scrutineer.extract.contract.ContractTable;
import org.scrutineer.extract.value.Heading;

/**
 * The contract's tables of many councils: for each table a Parquet or CSV file of its name in a folder, or a table of
 * the catalogue, with a column {@code council} beside the contract's.
 */
final class RegionTables {

    static final String COUNCIL = "council";
    private static final String PREFIX = "catalog:";

    private final SparkSession spark;
    private final String source;

    /** @param source a folder, or {@code catalog:} and what the names of the tables begin with */
    RegionTables(SparkSession spark, String source) {
        this.spark = spark;
        this.source = source;
    }

    /**
     * All rows that are there: council, table, values in the contract's order as text, place in the file.
     *
     * @throws IllegalArgumentException when there is no table, or one lacks the council or a required column
     */
    Dataset<Row> rows() {
        Dataset<Row> all = null;
        for (ContractTable table : tables()) {
            Dataset<Row> found = open(table.name());
            if (found != null) {
                Dataset<Row> rows = rows(found, table);
                all = all == null ? rows : all.unionAll(rows);
            }
        }
        if (all == null) {
            throw new IllegalArgumentException(source + " has none of the tables "
                    + String.join(
                            ", ", tables().stream().map(ContractTable::name).toList())
                    + ". Give the folder that has person.parquet or client_level_data.parquet, or CSV files of "
                    + "these names.");
        }
        return all;
    }

    private static List<ContractTable> tables() {
        List<ContractTable> tables = new ArrayList<>(Contract.get().tables("salt"));
        tables.addAll(Contract.get().tables("central"));
        tables.add(CldColumns.table());
        tables.add(Contract.get().table("population"));
        return tables;
    }

    private Dataset<Row> open(String name) {
        if (source.startsWith(PREFIX)) {
            String full = source.substring(PREFIX.length()) + name;
            return spark.catalog().tableExists(full) ? spark.table(full) : null;
        }
        for (String ending : List.of(".parquet", ".csv", "")) {
            Path path = Path.of(source, name + ending);
            if (Files.exists(path)) {
                return ending.equals(".csv") || isCsv(path)
                        ? spark.read()
                                .option("header", "true")
                                .option("quote", "\"")
                                .option("escape", "\"")
                                .option("multiLine", "true")
                                .csv(path.toString())
                        : spark.read().parquet(path.toString());
            }
        }
        return null;
    }

    private static boolean isCsv(Path path) {
        try (Stream<Path> files = Files.isDirectory(path) ? Files.list(path) : Stream.of(path)) {
            return files.anyMatch(file -> file.toString().endsWith(".csv"));
        } catch (java.io.IOException unreadable) {
            return false;
        }
    }

    private Dataset<Row> rows(Dataset<Row> found, ContractTable table) {
        Map<String, String> names = new HashMap<>();
        for (String name : found.columns()) {
            names.put(Heading.key(name), name);
        }
        String council = names.get(COUNCIL);
        if (council == null) {
            throw new IllegalArgumentException("the table " + table.name() + " of " + source
                    + " has no column council. Say in it which council each row is of.");
        }
        Column[] values = table.columns().stream()
                .map(column -> value(found, names, table, column))
                .toArray(Column[]::new);
        return found.select(
                found.col(quoted(council)).cast("string").as(COUNCIL),
                lit(table.name()).as("place"),
                array(values).as("values"),
                monotonically_increasing_id().as("position"));
    }

    private Column value(
            Dataset<Row> found, Map<String, String> names, ContractTable table, ContractTable.Column column) {
        String name = names.getOrDefault(Heading.key(column.name()), names.get(Heading.key(column.meaning())));
        if (name == null && column.required()) {
            throw new IllegalArgumentException("the table " + table.name() + " of " + source + " has no column "
                    + column.name() + ". Supply it; every row needs its value.");
        }
        return name == null ? lit("") : coalesce(trim(found.col(quoted(name)).cast("string")), lit(""));
    }

    private static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }

    /** Sorted within partitions so that a council's rows follow one another, in the order of their files. */
    static Dataset<Row> together(Dataset<Row> rows, int partitions) {
        return rows.repartition(partitions, col(COUNCIL)).sortWithinPartitions(COUNCIL, "place", "position");
    }
}
