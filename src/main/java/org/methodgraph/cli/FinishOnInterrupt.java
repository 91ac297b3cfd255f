package org.methodgraph.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lets Ctrl-C end a build in good order: the papers at work are finished and stored first. From
 * {@link #arm} on, the virtual machine waits for the closing of this before it ends.
 */
final class FinishOnInterrupt implements AutoCloseable {
  private final AtomicBoolean interrupted = new AtomicBoolean();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread hook = new Thread(this::interrupt, "finish-on-interrupt");
  private final PrintWriter err;
  private boolean armed;

  FinishOnInterrupt(PrintWriter err) {
    this.err = err;
  }

  /** There is something to finish. Before, Ctrl-C ends the program at once. */
  void arm() {
    if (!armed) {
      armed = true;
      Runtime.getRuntime().addShutdownHook(hook);
    }
  }

  boolean isInterrupted() {
    return interrupted.get();
  }

  /**
   * Says how to go on, where something is left; once the machine is ending, nobody else does.
   *
   * @param left how many papers are still to be extracted
   */
  void tellRest(int left) {
    if (left > 0) {
      tell(
          "Stopped: %,d papers are still to be extracted. The same command goes on from here."
              .formatted(left));
    }
  }

  private void tell(String message) {
    err.println(message);
    err.flush();
  }

  @Override
  public void close() {
    closed.countDown();
    try {
      if (armed) {
        Runtime.getRuntime().removeShutdownHook(hook);
      }
    } catch (IllegalStateException e) {
      armed = false; // The machine is ending already, and what was to be finished is finished.
    }
  }

  private void interrupt() {
    interrupted.set(true);
    tell("\nFinishing the papers at work …");
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
