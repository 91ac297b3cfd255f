package org.methodgraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Puts {@code stats.opt} where the database looks for it. Without it, a query that names a relation
 * and a label may begin with all statements of the relation, which takes seconds in a large store.
 */
final class WriteStatistics {
  private static final String NAME = "stats.opt";

  private WriteStatistics() {}

  /**
   * Writes the file unless it is there.
   *
   * @param database folder of the database; made where it is missing
   */
  static void to(Path database) {
    Path file = database.resolve(NAME);
    try {
      byte[] statistics = statistics();
      if (!Files.exists(file) || !Arrays.equals(statistics, Files.readAllBytes(file))) {
        Files.createDirectories(database);
        Files.write(file, statistics);
      }
    } catch (IOException e) {
      throw new StoreException("Cannot write " + file + ": " + e, e);
    }
  }

  private static byte[] statistics() throws IOException {
    try (InputStream in = WriteStatistics.class.getResourceAsStream(NAME)) {
      return in.readAllBytes();
    }
  }
}
