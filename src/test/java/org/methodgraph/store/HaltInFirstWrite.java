package org.methodgraph.store;

import java.nio.file.Path;

/**
 * A first writer in a process of its own that dies, as by {@code kill -9}, within its first
 * transaction.
 */
final class HaltInFirstWrite {
  private static final int SENTENCES = 60_000;

  private HaltInFirstWrite() {}

  public static void main(String[] arguments) {
    StringBuilder turtle = new StringBuilder();
    for (int i = 0; i < SENTENCES; i++) {
      turtle.append("<sentence/%d> mg:text 'sentence number %d' .\n".formatted(i, i));
    }
    GraphStore store = GraphStore.forWriting(Path.of(arguments[0]));
    store.write(
        dataset -> {
          ReplaceGraph.in(dataset, Samples.DDPM, Samples.graph(turtle.toString()));
          Runtime.getRuntime().halt(137);
        });
  }
}
