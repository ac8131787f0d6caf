package org.scrutineer.spark;

import static org.apache.spark.sql.functions.col;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Counts every council of a region: give it to {@code spark-submit}. */
@Command(
        name = "region-count",
        mixinStandardHelpOptions = true,
        description = "Count the return and the department's measures for many councils at once, on Apache Spark.")
public final class RegionCount implements Callable<Integer> {

    private static final StructType ANSWER = new StructType()
            .add(RegionTables.COUNCIL, DataTypes.StringType)
            .add("kind", DataTypes.StringType)
            .add("values", DataTypes.createArrayType(DataTypes.StringType));

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--source",
            required = true,
            paramLabel = "DIR|catalog:PREFIX",
            description =
                    "a folder with person.parquet, client_level_data.parquet and so on (or CSV files), each with a"
                            + " column council; or catalog: and what the names of the tables begin with")
    private String source;

    @Option(names = "--year", required = true, description = "the financial year, such as 2024-25")
    private String year;

    @Option(names = "--quarter", defaultValue = "4", description = "count from 1 April to the end of this quarter")
    private int quarter;

    @Option(
            names = "--rules",
            paramLabel = "SET",
            description = "count Client Level Data by the department's published code: central, or a dated version")
    private String rules;

    @Option(names = "--set", paramLabel = "SETTING=CHOICE", description = "a choice for all councils; may be repeated")
    private Map<String, String> choices = new LinkedHashMap<>();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "where the tables are written; refused when it is there already")
    private Path out;

    @Option(names = "--format", defaultValue = "parquet", description = "parquet or csv (default: ${DEFAULT-VALUE})")
    private String format;

    @Option(names = "--no-why", description = "leave out the why-trail, which is personal data")
    private boolean withoutWhy;

    @Option(
            names = "--partitions",
            defaultValue = "0",
            description = "how many tasks share the councils (default: as many as there are cores, four times over)")
    private int partitions;

    /** Runs it and ends with its exit code. */
    public static void main(String[] arguments) {
        int code = new CommandLine(new RegionCount())
                .setExecutionExceptionHandler((failed, line, parsed) -> {
                    line.getErr().println("error: " + failed.getMessage());
                    return 1;
                })
                .execute(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    @Override
    public Integer call() throws java.io.IOException {
        if (!List.of("parquet", "csv").contains(format)) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--format is parquet or csv");
        }
        if (Files.exists(out)) {
            throw new IllegalArgumentException(
                    out + " is there already. Give a new folder, so that nothing old is" + " taken for new.");
        }
        Task task = new Task(year, quarter, rules, Map.copyOf(choices), !withoutWhy);
        task.central();
        task.period();
        try (SparkSession spark =
                SparkSession.builder().appName("Scrutineer " + year).getOrCreate()) {
            int tasks = partitions > 0 ? partitions : 4 * spark.sparkContext().defaultParallelism();
            Dataset<Row> answer =
                    answer(new RegionTables(spark, source).rows(), task, tasks).persist(StorageLevel.DISK_ONLY());
            for (Kind kind : Kind.values()) {
                if (task.why() || kind != Kind.WHY) {
                    write(answer, kind);
                }
            }
            answer.unpersist();
        }
        return 0;
    }

    /** The whole answer as one data set: one shuffle brings each council together, and nothing else is moved. */
    static Dataset<Row> answer(Dataset<Row> rows, Task task, int tasks) {
        return RegionTables.together(rows, tasks)
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) part -> new CouncilsInTurn(part, task), Encoders.row(ANSWER));
    }

    /** The rows of one table of the answer, under its own column names. */
    static Dataset<Row> table(Dataset<Row> answer, Kind kind) {
        List<Column> columns = new ArrayList<>(List.of(col(RegionTables.COUNCIL)));
        for (int i = 0; i < kind.columns().size(); i++) {
            columns.add(col("values").getItem(i).as(kind.columns().get(i)));
        }
        return answer.filter(col("kind").equalTo(kind.name())).select(columns.toArray(Column[]::new));
    }

    private void write(Dataset<Row> answer, Kind kind) {
        table(answer, kind)
                .write()
                .mode(SaveMode.ErrorIfExists)
                .option("header", "true")
                .option("escape", "\"")
                .format(format)
                .save(out.resolve(kind.table()).toString());
    }
}
