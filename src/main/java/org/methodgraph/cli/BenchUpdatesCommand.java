package org.methodgraph.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.methodgraph.bench.TimeUpdates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "updates",
    description =
        "Puts papers into a new store, as builds do but without extraction, and times them as the"
            + " store grows.")
final class BenchUpdatesCommand implements Callable<Integer> {
  private static final double MEGABYTE = 1e6;

  @Spec private CommandSpec spec;

  @Mixin private StoreOption store;

  @Mixin private LikeOptions like;

  @Option(
      names = "--papers",
      paramLabel = "N",
      description = "How many papers to put in (default: ${DEFAULT-VALUE}).")
  private int papers = 10_000;

  @Option(
      names = "--stretch",
      paramLabel = "N",
      description = "How many of them to time together (default: ${DEFAULT-VALUE}).")
  private int stretch = 1000;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    out.println("papers\tms per paper\tMB on disk");
    TimeUpdates.of(
        like.store(),
        like.base(),
        papers,
        stretch,
        like.seed(),
        store.folder(),
        timed -> {
          out.printf(
              Locale.ROOT,
              "%d\t%.2f\t%.1f%n",
              timed.papers(),
              timed.milliseconds(),
              timed.bytes() / MEGABYTE);
          out.flush();
        });
    return ExitCode.OK;
  }
}
