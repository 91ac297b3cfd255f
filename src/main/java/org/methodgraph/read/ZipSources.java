package org.methodgraph.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files in a zip archive, in order of their names. */
final class ZipSources {
  private ZipSources() {}

  /** Judged by its first bytes, whatever its name. */
  static boolean isZip(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(4);
      return start.length == 4
          && start[0] == 'P'
          && start[1] == 'K'
          && start[2] == 3
          && start[3] == 4;
    } catch (IOException e) {
      return false; // whoever reads it next is told why it cannot be read
    }
  }

  /**
   * All files in it that are not beside the papers, none if it is an office document.
   *
   * @throws IOException if the archive is damaged
   */
  static List<Source> in(String shown, String place, Path archive) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      if (zip.getEntry("[Content_Types].xml") != null || zip.getEntry("mimetype") != null) {
        return List.of();
      }
      return zip.stream()
          .filter(entry -> !entry.isDirectory() && !FindSources.isBeside(entry.getName()))
          .map(ZipEntry::getName)
          .sorted()
          .map(
              name -> new Source(shown + "/" + name, place + "/" + name, () -> open(archive, name)))
          .toList();
    }
  }

  private static InputStream open(Path archive, String name) throws IOException {
    ZipFile zip = new ZipFile(archive.toFile());
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      zip.close();
      throw new IOException("the archive changed while it was read");
    }
    return new FilterInputStream(zip.getInputStream(entry)) {
      @Override
      public void close() throws IOException {
        zip.close();
      }
    };
  }
}
