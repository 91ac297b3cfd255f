package org.methodgraph.store;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A first writer in a process of its own that dies, as by {@code kill -9}, while the database makes
 * its files.
 */
final class HaltWhileOpening {
  private HaltWhileOpening() {}

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    Path first = folder.resolve("tdb2/Data-0001");
    Thread halting =
        new Thread(
            () -> {
              while (!Files.exists(first)) {
                Thread.onSpinWait();
              }
              Runtime.getRuntime().halt(137);
            });
    halting.start();
    GraphStore.forWriting(folder);
  }
}
