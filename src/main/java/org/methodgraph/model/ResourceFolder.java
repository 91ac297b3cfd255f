package org.methodgraph.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder that travels with the program: in a jar, or in {@code target/classes}. */
public final class ResourceFolder {
  private ResourceFolder() {}

  /**
   * Names of the files of a folder, sorted.
   *
   * @param folder absolute resource name, {@code /queries}
   * @param suffix how the wanted names end, {@code .rq}
   * @return absolute resource names, for {@link Class#getResourceAsStream}
   * @throws IllegalStateException if the folder does not belong to the program
   */
  public static List<String> list(String folder, String suffix) {
    URL url = ResourceFolder.class.getResource(folder);
    if (url == null) {
      throw new IllegalStateException(
          "the program lacks its folder " + folder + "; build it again");
    }
    return list(url, folder, suffix);
  }

  /**
   * The text of a file that travels with the program.
   *
   * @param name absolute resource name, {@code /queries/lineage.rq}
   * @throws IllegalStateException if the file does not belong to the program
   */
  public static String text(String name) {
    try (InputStream in = ResourceFolder.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + name + "; build it again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A folder by its address, which may be one in a jar. */
  static List<String> list(URL url, String folder, String suffix) {
    try {
      if (url.openConnection() instanceof JarURLConnection jar) {
        Path file = Path.of(jar.getJarFileURL().toURI());
        try (FileSystem files = FileSystems.newFileSystem(file)) {
          return names(files.getPath(jar.getEntryName()), folder, suffix);
        }
      }
      return names(Path.of(url.toURI()), folder, suffix);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> names(Path path, String folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files
          .map(file -> folder + "/" + file.getFileName())
          .filter(name -> name.endsWith(suffix))
          .sorted()
          .toList();
    }
  }
}
