package org.methodgraph.store;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Deletes a folder with all that is in it. */
final class DeleteFolder extends SimpleFileVisitor<Path> {
  private DeleteFolder() {}

  /** A folder that is not there is fine. */
  static void at(Path folder) throws IOException {
    if (Files.exists(folder)) {
      Files.walkFileTree(folder, new DeleteFolder());
    }
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    Files.delete(file);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException problem) throws IOException {
    if (problem != null) {
      throw problem;
    }
    Files.delete(folder);
    return FileVisitResult.CONTINUE;
  }
}
