package org.methodgraph.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
    try {
      URI uri = url.toURI();
      if (!"jar".equals(uri.getScheme())) {
        return names(Path.of(uri), folder, suffix);
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return names(jar.getPath(folder), folder, suffix);
      }
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
