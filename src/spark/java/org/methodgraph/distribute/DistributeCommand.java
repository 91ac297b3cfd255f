package org.methodgraph.distribute;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.methodgraph.cli.ExtractionOptions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What {@code spark-submit} runs. */
@Command(
    name = "distribute",
    mixinStandardHelpOptions = true,
    description = "Extracts papers on a Spark cluster and writes sorted N-Quads.")
public final class DistributeCommand implements Callable<Integer> {
  private static final int LEFT_OUT = 1;
  private static final int UNREADABLE = 3;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files and folders as for a build, on the machine that the job is begun on.")
  private List<String> inputs;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "ADDRESS",
      description = "New folder that all machines can reach: hdfs://…, s3a://…, file:/…")
  private String output;

  @Option(names = "--as", paramLabel = "NAME", description = "Read every input as this format.")
  private String format = "";

  @Mixin private ExtractionOptions extraction;

  @Option(
      names = "--papers-per-task",
      paramLabel = "N",
      description = "About how many papers a task works on (default: ${DEFAULT-VALUE}).")
  private int papersPerTask = JobSettings.PAPERS_PER_TASK;

  public static void main(String[] arguments) {
    int code = new CommandLine(new DistributeCommand()).execute(arguments);
    if (code != 0) {
      System.exit(code);
    }
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    List<Path> lexicons = extraction.lexicons();
    List<String> names = lexicons.stream().map(file -> file.getFileName().toString()).toList();
    JobSettings settings = new JobSettings(names, extraction.base(), extraction.threshold(), papersPerTask);
    Folders folders = new Folders(output);
    try (JavaSparkContext spark = new JavaSparkContext(new SparkConf().setAppName("MethodGraph"))) {
      lexicons.forEach(file -> spark.addFile(file.toString()));
      int papers = folders.gather(inputs, format, spark.hadoopConfiguration());
      err.printf("%,d papers to extract%n", papers);
      if (papers == 0) {
        return UNREADABLE;
      }
      long leftOut = new DistributeBuild(spark, settings, Step.EXTRACT).run(folders, papers);
      err.printf("%,d papers left out; sorted N-Quads in %s%n", leftOut, folders.nquads());
      return leftOut == 0 ? 0 : LEFT_OUT;
    }
  }
}
