package org.methodgraph.store;

import java.nio.file.Path;

/**
 * A writer in a process of its own whose files may not grow as it wants: replaces graphs round
 * after round, and says why it ended.
 */
final class WriteUntilFull {
  private WriteUntilFull() {}

  public static void main(String[] arguments) {
    int round = 0;
    try (GraphStore store = GraphStore.forWriting(Path.of(arguments[0]))) {
      for (round = 1; ; round++) {
        WriteForever.write(store, round);
      }
    } catch (StoreException e) {
      System.out.println(round);
      System.out.println(e.getMessage());
    }
  }
}
