package org.methodgraph.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file in a store's folder that says which layout the store has, so that later layouts can be
 * told apart.
 *
 * @param folder of the store
 */
record StoreFormat(Path folder) {
  static final String FILE_NAME = "methodgraph-store";

  private static final String LINE = "MethodGraph store, format ";
  private static final int NUMBER = 1;

  boolean isThere() {
    return Files.exists(file());
  }

  void write() {
    WriteWhole.to(file(), LINE + NUMBER + "\n");
  }

  /**
   * Checks that this program knows the layout.
   *
   * @throws StoreException if not
   */
  void check() {
    String line = read();
    if (!line.startsWith(LINE)) {
      throw new StoreException(file() + " is damaged: it should read \"" + LINE + NUMBER + "\".");
    }
    String number = line.substring(LINE.length()).strip();
    if (!number.equals(Integer.toString(NUMBER))) {
      throw new StoreException(
          "The store at "
              + folder
              + " has format "
              + number
              + "; this MethodGraph reads format "
              + NUMBER
              + ". Use the version that made it, or build the store again in a new folder.");
    }
  }

  private String read() {
    try {
      // Any bytes at all may be in a damaged file; none of them is a reason to fail in decoding.
      return new String(Files.readAllBytes(file()), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new StoreException("Cannot read " + file() + ": " + e, e);
    }
  }

  private Path file() {
    return folder.resolve(FILE_NAME);
  }
}
