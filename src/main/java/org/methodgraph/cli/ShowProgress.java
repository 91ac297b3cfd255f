package org.methodgraph.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.methodgraph.build.BuildProgress;
import org.methodgraph.build.Work;

/** A bar that stays on its line on a terminal; elsewhere a plain line now and then. */
final class ShowProgress implements BuildProgress {
  private static final int WIDTH = 30;
  private static final long PLAIN_EVERY_NANOS = 5_000_000_000L;

  private final PrintWriter err;
  private final FinishOnInterrupt interrupt;
  private final boolean bar = Terminal.isErr();
  private long started;
  private long shown;

  /**
   * @param interrupt tells whether the build shall end
   */
  ShowProgress(PrintWriter err, FinishOnInterrupt interrupt) {
    this.err = err;
    this.interrupt = interrupt;
  }

  @Override
  public void step(String what) {
    err.println(what + " …");
    err.flush();
  }

  @Override
  public void work(Work work) {
    err.println(ShowWork.line(work));
    err.flush();
    started = 0;
    interrupt.arm();
  }

  @Override
  public boolean isCancelled() {
    return interrupt.isInterrupted();
  }

  @Override
  public void papers(int done, int all) {
    long now = System.nanoTime();
    started = started == 0 ? now : started;
    boolean last = done == all;
    if (!last && now - shown < (bar ? PLAIN_EVERY_NANOS / 25 : PLAIN_EVERY_NANOS)) {
      return;
    }
    shown = now;
    err.print(line(done, all, (now - started) / 1e9));
    if (!bar || last) {
      err.println();
    }
    err.flush();
  }

  private String line(int done, int all, double seconds) {
    String left = done == 0 ? "" : pace(done, all, seconds);
    if (!bar) {
      return String.format(Locale.ROOT, "%d of %d papers%s", done, all, left);
    }
    int full = all == 0 ? WIDTH : done * WIDTH / all;
    String drawn = "█".repeat(full) + "░".repeat(WIDTH - full);
    return String.format(Locale.ROOT, "\r%s %d of %d papers%s   ", drawn, done, all, left);
  }

  private static String pace(int done, int all, double seconds) {
    double rate = done / Math.max(seconds, 1e-3);
    String pace = String.format(Locale.ROOT, ", %.1f per second", rate);
    return done == all ? pace : pace + ", " + duration(Math.round((all - done) / rate)) + " left";
  }

  private static String duration(long seconds) {
    if (seconds < 100) {
      return seconds + " s";
    }
    return seconds < 6000
        ? (seconds + 30) / 60 + " min"
        : String.format(Locale.ROOT, "%.1f h", seconds / 3600.0);
  }
}
