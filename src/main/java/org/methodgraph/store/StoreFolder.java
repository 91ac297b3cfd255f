package org.methodgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What lies where in a store's folder.
 *
 * <ul>
 *   <li>{@code methodgraph-store}: a line of text that says which layout this is
 *   <li>{@code tdb2/}: the database, with {@code stats.opt} by which it plans queries
 *   <li>{@code text/}: the text index
 *   <li>{@code writing}: stands there while a writer is at work; left behind by a crash
 *   <li>{@code seal}: what the last writer says of its finished work; gone once somebody writes
 *   <li>{@code text-definition}: fingerprint of the index definition that the text index was made
 *       by
 * </ul>
 *
 * @param path the folder, absolute
 */
record StoreFolder(Path path) {
  /** Bytes that a transaction takes at most, by far. */
  private static final long ROOM = 100L << 20;

  static StoreFolder at(Path path) {
    return new StoreFolder(path.toAbsolutePath().normalize());
  }

  /** The folder without links on the way: two names of one store have the same. */
  Path realPath() {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      throw new StoreException("Cannot find " + path + ": " + e, e);
    }
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
    if (!format().isThere()) {
      throw new StoreException(
          path
              + " is no MethodGraph store: it has no file "
              + StoreFormat.FILE_NAME
              + ". Name a store's folder, or make a store with: methodgraph build INPUT --store"
              + " DIR");
    }
    format().check();
    if (withoutDatabase() || isUnfounded() && leftOpen() && !isHeld()) {
      throw new StoreException(
          "The store at "
              + path
              + " was begun but never written: nothing has been stored in it. Fill it with: methodgraph"
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
    if (format().isThere()) {
      format().check();
      if (withoutDatabase()) {
        markUnfounded();
      }
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
    } catch (IOException e) {
      throw new StoreException(
          "A store cannot be made at %s (%s). Name a folder on a disk that you may write to."
              .formatted(path, e),
          e);
    }
    format().write();
    markUnfounded();
  }

  /**
   * Makes the folder of a store that is not there yet.
   *
   * @throws StoreException if a store is there
   */
  void createEmpty() {
    if (format().isThere() && !isUnfounded()) {
      throw new StoreException(path + " is a store already. Name a new or an empty folder.");
    }
    create();
  }

  private void markUnfounded() {
    WriteWhole.to(foundingFile(), "Nothing has been stored here yet.\n");
  }

  /** Bytes of all files. */
  long size() {
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new StoreException("Cannot read the sizes of the files in " + path + ": " + e, e);
    }
  }

  /**
   * Whether nothing was ever committed to this store. What a first writer leaves that ends before
   * its first commit is no database: the files of its indexes do not fit each other.
   */
  boolean isUnfounded() {
    return Files.exists(foundingFile());
  }

  /** Something has been committed. */
  void found() {
    try {
      Files.deleteIfExists(foundingFile());
    } catch (IOException e) {
      throw new StoreException("Cannot delete " + foundingFile() + ": " + e, e);
    }
  }

  /**
   * Throws away what an ended first writer left, so that the next can begin; leaves a living one
   * alone.
   */
  void clearUnfounded() {
    if (isUnfounded() && !isHeld()) {
      deleteDatabase();
    }
  }

  /** Throws the database away, so that the folder is as it was before anybody wrote. */
  void deleteDatabase() {
    try {
      DeleteFolder.at(database());
    } catch (IOException e) {
      throw new StoreException("Cannot delete " + database() + ": " + e, e);
    }
  }

  /** Whether a living process holds the database, by the number in its lock file. */
  private boolean isHeld() {
    Path lock = database().resolve("tdb.lock");
    try {
      String number = Files.exists(lock) ? Files.readString(lock).strip() : "";
      return number.matches("\\d+")
          && ProcessHandle.of(Long.parseLong(number)).map(ProcessHandle::isAlive).orElse(false);
    } catch (IOException e) {
      throw new StoreException("Cannot read " + lock + ": " + e, e);
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
    WriteWhole.to(marker(), "A writer has this store open, or ended without closing it.\n");
  }

  void unmark() {
    try {
      Files.deleteIfExists(marker());
    } catch (IOException e) {
      throw new StoreException("Cannot delete " + marker() + ": " + e, e);
    }
  }

  /** Fingerprint of the definition that the text index was made by; empty where none is noted. */
  String textDefinition() {
    try {
      return Files.exists(definitionFile()) ? Files.readString(definitionFile()).strip() : "";
    } catch (IOException e) {
      throw new StoreException("Cannot read " + definitionFile() + ": " + e, e);
    }
  }

  void noteTextDefinition(String fingerprint) {
    WriteWhole.to(definitionFile(), fingerprint + "\n");
  }

  /** What the last writer left as its seal; empty if somebody has written since. */
  String seal() {
    try {
      return Files.exists(sealFile()) ? Files.readString(sealFile()).strip() : "";
    } catch (IOException e) {
      throw new StoreException("Cannot read " + sealFile() + ": " + e, e);
    }
  }

  void seal(String text) {
    WriteWhole.to(sealFile(), text + "\n");
  }

  void unseal() {
    try {
      Files.deleteIfExists(sealFile());
    } catch (IOException e) {
      throw new StoreException("Cannot delete " + sealFile() + ": " + e, e);
    }
  }

  /** Deletes the text index, as far as there is one. */
  void deleteTextIndex() {
    try {
      DeleteFolder.at(textIndex());
    } catch (IOException e) {
      throw new StoreException("Cannot delete " + textIndex() + ": " + e, e);
    }
  }

  /**
   * Looks whether there is room for a transaction. A disk that is full in the midst of one harms
   * nothing, but cannot be told from one that fails.
   *
   * @throws StoreException if not
   */
  void requireRoom() {
    long free;
    try {
      free = Files.getFileStore(path).getUsableSpace();
    } catch (IOException e) {
      throw new StoreException("Cannot look at the disk of " + path + ": " + e, e);
    }
    if (free < ROOM) {
      throw new StoreException(
          "The disk of the store at %s has %,d MB left; %,d MB are needed. What was stored before is safe. Make room and give the same command again."
              .formatted(path, free >> 20, ROOM >> 20));
    }
  }

  /** What to tell when a transaction cannot be written. */
  StoreException notWritten(String why, Throwable cause) {
    return new StoreException(
        "The store at "
            + path
            + " could not be written ("
            + why
            + "). What was stored before is safe. Make room on its disk, or see to its rights, and"
            + " give the same command again.",
        cause);
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

  private boolean isEmpty() throws IOException {
    try (Stream<Path> entries = Files.list(path)) {
      return entries.findAny().isEmpty();
    }
  }

  private StoreFormat format() {
    return new StoreFormat(path);
  }

  private Path marker() {
    return path.resolve("writing");
  }

  private Path foundingFile() {
    return path.resolve("unfounded");
  }

  private Path sealFile() {
    return path.resolve("seal");
  }

  private Path definitionFile() {
    return path.resolve("text-definition");
  }
}
