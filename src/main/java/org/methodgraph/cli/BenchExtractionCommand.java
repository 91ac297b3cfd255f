package org.methodgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.methodgraph.bench.BenchExtraction;
import org.methodgraph.bench.BenchSettings;
import org.methodgraph.bench.ExtractionRun;
import org.methodgraph.bench.PeakMemory;
import org.methodgraph.build.ReadInputs;
import org.methodgraph.model.Paper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "extraction",
    description =
        "Times the line from raw text to sorted N-Quads against CoreNLP's stock annotators, on the"
            + " same abstracts in one run.")
final class BenchExtractionCommand implements Callable<Integer> {
  private static final int PLACES_SHOWN = 20;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description = "Files or folders of abstracts (default: the bundled samples).")
  private List<String> inputs = List.of();

  @Option(
      names = "--repeats",
      paramLabel = "N",
      description = "How often each is measured (default: ${DEFAULT-VALUE}).")
  private int repeats = 5;

  @Option(
      names = "--threads",
      paramLabel = "N",
      split = ",",
      description = "Numbers of threads to measure with (default: ${DEFAULT-VALUE}).")
  private List<Integer> threads = List.of(1, 2);

  @Option(
      names = "--abstracts",
      paramLabel = "N",
      description =
          "Take no more abstracts than this, from all over the input (default: ${DEFAULT-VALUE}).")
  private int most = 40;

  @Option(
      names = "--against",
      paramLabel = "LETTER",
      split = ",",
      description =
          "Stock annotators to measure beside the line: a (tags, lemmas), b (and trees), c (and"
              + " names and open facts); c takes most of the time (default: ${DEFAULT-VALUE}).")
  private List<String> against = List.copyOf(BenchExtraction.STOCK.keySet());

  @Option(
      names = "--warm-up",
      paramLabel = "SECONDS",
      description = "How long each works before it is measured (default: ${DEFAULT-VALUE}).")
  private double warmUp = 20;

  @Option(
      names = "--least",
      paramLabel = "SECONDS",
      description =
          "How long a repeat lasts at least, by going through the abstracts again (default:"
              + " ${DEFAULT-VALUE}).")
  private double least = 4;

  @Option(
      names = "--profile",
      paramLabel = "SECONDS",
      description = "How long to look where the line spends its time (default: ${DEFAULT-VALUE}).")
  private double profile = 20;

  @Option(
      names = "--growth",
      paramLabel = "N",
      split = ",",
      description =
          "Instead of all that: time the line over so many abstracts, varied from the given ones,"
              + " 100,1000,10000 say.")
  private List<Integer> growth = List.of();

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    if (!BenchExtraction.STOCK.keySet().containsAll(against)) {
      throw new ParameterException(
          spec.commandLine(),
          "--against takes letters of " + String.join(",", BenchExtraction.STOCK.keySet()) + ".");
    }
    BenchSettings settings = new BenchSettings(repeats, warmUp, least, against);
    BenchExtraction bench =
        new BenchExtraction(papers(), settings, step -> err.println(step + " …"));
    if (growth.isEmpty()) {
      compare(bench);
    } else {
      grow(bench);
    }
    return ExitCode.OK;
  }

  private List<Paper> papers() {
    List<Paper> papers;
    try (ReadInputs read =
        ReadInputs.of(inputs.isEmpty() ? List.of(samples()) : inputs, "", System.in)) {
      papers = read.papers().stream().filter(paper -> !paper.abstractText().isEmpty()).toList();
    }
    if (papers.isEmpty() || most < 1) {
      throw new ParameterException(
          spec.commandLine(), "No abstracts to measure with; see `methodgraph formats`.");
    }
    int all = papers.size();
    int taken = Math.min(most, all);
    return IntStream.range(0, taken).mapToObj(i -> i * all / taken).map(papers::get).toList();
  }

  private String samples() {
    String home = System.getProperty("methodgraph.home");
    if (home == null) {
      throw new ParameterException(
          spec.commandLine(),
          "The bundled samples need the project's folder: start it as ./methodgraph, or name"
              + " files.");
    }
    return Path.of(home, "corpus", "samples").toString();
  }

  private void compare(BenchExtraction bench) {
    PrintWriter out = spec.commandLine().getOut();
    var shares = bench.profile(profile);
    double memory = PeakMemory.megabytes();
    List<ExtractionRun> runs = bench.compare(threads);
    out.println("run\twhat\tthreads\tabstracts\tabstracts/s\ttokens/s\tcpu ms/abstract");
    runs.forEach(run -> out.println(line(run)));
    out.println();
    out.println("ratio\tthreads\tby the clock\tby cpu time");
    threads.forEach(count -> ratios(runs, count).forEach(out::println));
    out.println();
    out.printf(Locale.ROOT, "peak memory of the line alone\t%.0f MB%n", memory);
    out.println();
    out.println("where the line spends its time\tshare");
    shares.entrySet().stream()
        .limit(PLACES_SHOWN)
        .forEach(
            place ->
                out.printf(Locale.ROOT, "%s\t%.1f%%%n", place.getKey(), 100 * place.getValue()));
    out.flush();
  }

  private static String line(ExtractionRun run) {
    return String.format(
        Locale.ROOT,
        "%s\t%s\t%d\t%d\t%.1f\t%.0f\t%.1f",
        run.contender(),
        run.what(),
        run.threads(),
        run.papers(),
        run.papersPerSecond(),
        run.tokensPerSecond(),
        run.processorMillis());
  }

  private static List<String> ratios(List<ExtractionRun> all, int threads) {
    List<ExtractionRun> runs = all.stream().filter(run -> run.threads() == threads).toList();
    ExtractionRun line =
        runs.stream()
            .filter(run -> run.contender().equals(BenchExtraction.LINE))
            .findFirst()
            .orElseThrow();
    List<String> ratios = new ArrayList<>();
    for (ExtractionRun run : runs) {
      if (run != line) {
        ratios.add(
            String.format(
                Locale.ROOT,
                "%s/%s\t%d\t%.2f\t%.2f",
                line.contender(),
                run.contender(),
                threads,
                line.papersPerSecond() / run.papersPerSecond(),
                run.processorMillis() / line.processorMillis()));
      }
    }
    return ratios;
  }

  private void grow(BenchExtraction bench) {
    PrintWriter out = spec.commandLine().getOut();
    int most = threads.stream().mapToInt(Integer::intValue).max().orElse(1);
    bench.warmUp(most);
    out.println("abstracts\tthreads\tms/abstract\tcpu ms/abstract\tpeak memory MB");
    for (int size : growth) {
      ExtractionRun run = bench.grown(size, most);
      out.printf(
          Locale.ROOT,
          "%d\t%d\t%.1f\t%.1f\t%.0f%n",
          size,
          most,
          1000 / run.papersPerSecond(),
          run.processorMillis(),
          PeakMemory.megabytes());
      out.flush();
    }
  }
}
