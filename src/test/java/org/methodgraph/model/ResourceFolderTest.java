package org.methodgraph.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourceFolderTest {
  @TempDir Path folder;

  @Test
  void filesOfTheProgramAreListedAndRead() {
    List<String> names = ResourceFolder.list("/queries", ".rq");
    assertEquals(names.stream().sorted().toList(), names);
    assertTrue(names.contains("/queries/lineage.rq"), names::toString);
    assertTrue(ResourceFolder.text("/queries/lineage.rq").startsWith("# title:"));
  }

  @Test
  void filesInAJarAreListed() throws IOException {
    Path jar = folder.resolve("program with spaces.jar");
    try (JarOutputStream entries = new JarOutputStream(Files.newOutputStream(jar))) {
      entries.putNextEntry(new JarEntry("queries/"));
      for (String name : List.of("second.rq", "first.rq", "README.md")) {
        entries.putNextEntry(new JarEntry("queries/" + name));
      }
    }
    assertEquals(
        List.of("/queries/first.rq", "/queries/second.rq"),
        ResourceFolder.list(
            URI.create("jar:" + jar.toUri() + "!/queries").toURL(), "/queries", ".rq"));
  }

  @Test
  void whatTheProgramLacksIsTold() {
    assertTold(
        "the program lacks its folder /nowhere; build it again",
        () -> ResourceFolder.list("/nowhere", ".rq"));
    assertTold(
        "the program lacks its file /nowhere.rq; build it again",
        () -> ResourceFolder.text("/nowhere.rq"));
  }

  private static void assertTold(String message, Runnable asked) {
    assertEquals(message, assertThrows(IllegalStateException.class, asked::run).getMessage());
  }
}
