package org.methodgraph.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/**
 * What lies where in a store's folder.
 *
 * <ul>
 *   <li>{@code methodgraph-store}: a line of text that says which layout this is
 *   <li>{@code tdb2/}: the database
 *   <li>{@code text/}: the text index
 *   <li>{@code writing}: stands there while a writer is at work; left behind by a crash
 *   <li>{@code text-definition}: fingerprint of the index definition that the text index was made
 *       by
 * </ul>
 *
 * @param path the folder, absolute
 */
record StoreFolder(Path path) {
  private static final String FORMAT_LINE = "MethodGraph store, format ";
  private static final int FORMAT = 1;

  static StoreFolder at(Path path) {
    return new StoreFolder(path.toAbsolutePath().normalize());
  }

  Path database() {
    return path.resolve("tdb2");
  }

  Path textIndex() {
    return path.resolve("text");
  }

  /**
   * Checks that a store of a known format is there; changes nothing.
   *
   * @throws StoreException if not
   */
  void check() {
    if (!Files.exists(path)) {
      throw new StoreException(
          "There is no store at "
              + path
              + ": no such folder. Make one with: methodgraph build INPUT --store "
              + path);
    }
    if (!Files.isDirectory(path)) {
      throw new StoreException(path + " is a file; a store is a folder. Name a store's folder.");
    }
    if (!Files.exists(versionFile())) {
      throw new StoreException(
          path
              + " is no MethodGraph store: it has no file "
              + versionFile().getFileName()
              + ". Name a store's folder, or make a store with: methodgraph build INPUT --store"
              + " DIR");
    }
    checkFormat();
    if (withoutDatabase()) {
      throw new StoreException(
          "The store at "
              + path
              + " was begun but never written: it has no folder tdb2. Fill it with: methodgraph"
              + " build INPUT --store "
              + path);
    }
  }

  /**
   * Makes the folder and its version file unless they are there.
   *
   * @throws StoreException if something else is there
   */
  void create() {
    if (Files.exists(versionFile())) {
      checkFormat();
      return;
    }
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new StoreException(path + " is a file; a store is a folder. Name a new or empty one.");
    }
    try {
      Files.createDirectories(path);
      if (!isEmpty()) {
        throw new StoreException(
            path
                + " holds other files and is no MethodGraph store. Name a new or an empty folder.");
      }
      replace(versionFile(), FORMAT_LINE + FORMAT + "\n");
    } catch (IOException e) {
      throw new StoreException("A store cannot be made at " + path + ": " + reason(e), e);
    }
  }

  /** Whether nothing was ever written to this store. */
  boolean withoutDatabase() {
    return !Files.isDirectory(database());
  }

  /** Whether a writer was here and did not close the store. */
  boolean leftOpen() {
    return Files.exists(marker());
  }

  void mark() {
    write(marker(), "A writer has this store open, or ended without closing it.\n");
  }

  void unmark() {
    try {
      Files.deleteIfExists(marker());
    } catch (IOException e) {
      throw new StoreException("Cannot delete " + marker() + ": " + reason(e), e);
    }
  }

  /** Fingerprint of the definition that the text index was made by; empty where none is noted. */
  String textDefinition() {
    try {
      return Files.exists(definitionFile()) ? Files.readString(definitionFile()).strip() : "";
    } catch (IOException e) {
      throw new StoreException("Cannot read " + definitionFile() + ": " + reason(e), e);
    }
  }

  void noteTextDefinition(String fingerprint) {
    write(definitionFile(), fingerprint + "\n");
  }

  /** Deletes the text index, as far as there is one. */
  void deleteTextIndex() {
    try {
      DeleteFolder.at(textIndex());
    } catch (IOException e) {
      throw new StoreException("Cannot delete " + textIndex() + ": " + reason(e), e);
    }
  }

  /** What to tell when the database fails to read its own files. */
  StoreException damaged(RuntimeException cause) {
    return new StoreException(
        "The database in "
            + database()
            + " cannot be read ("
            + cause.getClass().getSimpleName()
            + ": "
            + cause.getMessage()
            + "). Its files may be damaged or closed to this user. Check the rights; if they are"
            + " fine, build the store again in a new folder.",
        cause);
  }

  private void checkFormat() {
    String line = readVersion();
    if (!line.startsWith(FORMAT_LINE)) {
      throw new StoreException(
          versionFile() + " is damaged: it should read \"" + FORMAT_LINE + FORMAT + "\".");
    }
    String format = line.substring(FORMAT_LINE.length()).strip();
    if (!format.equals(Integer.toString(FORMAT))) {
      throw new StoreException(
          "The store at "
              + path
              + " has format "
              + format
              + "; this MethodGraph reads format "
              + FORMAT
              + ". Use the version that made it, or build the store again in a new folder.");
    }
  }

  private String readVersion() {
    try {
      // Any bytes at all may be in a damaged file; none of them is a reason to fail in decoding.
      return new String(Files.readAllBytes(versionFile()), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new StoreException("Cannot read " + versionFile() + ": " + reason(e), e);
    }
  }

  private boolean isEmpty() throws IOException {
    try (Stream<Path> entries = Files.list(path)) {
      return entries.findAny().isEmpty();
    }
  }

  private Path versionFile() {
    return path.resolve("methodgraph-store");
  }

  private Path marker() {
    return path.resolve("writing");
  }

  private Path definitionFile() {
    return path.resolve("text-definition");
  }

  private void write(Path file, String text) {
    try {
      replace(file, text);
    } catch (IOException e) {
      throw new StoreException("Cannot write " + file + ": " + reason(e), e);
    }
  }

  /** In one step, so that a crash leaves the old file or the new one, never half of it. */
  private static void replace(Path file, String text) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(fresh, text);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** File system errors often carry no more than the file's name. */
  private static String reason(IOException e) {
    return e.getClass().getSimpleName().replace("Exception", "") + " (" + e.getMessage() + ")";
  }
}
