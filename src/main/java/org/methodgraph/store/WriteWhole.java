package org.methodgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes a small file in one step: a crash leaves the old file or the new one, never half of it.
 */
final class WriteWhole {
  private WriteWhole() {}

  static void to(Path file, String text) {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.writeString(fresh, text);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StoreException("Cannot write " + file + ": " + e, e);
    }
  }
}
