package org.methodgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** The pages that {@code ./mvnw -Pman package} makes of the commands. */
class ManPagesTest {
  @TempDir Path folder;

  @Test
  void everyCommandHasAPage() throws IOException {
    var program = Main.commandLine();
    ManPageGenerator.generateManPage(
        folder.toFile(), null, new boolean[0], false, program.getCommandSpec());
    var expected = new TreeSet<String>();
    program
        .getSubcommands()
        .keySet()
        .forEach(name -> expected.add("methodgraph-" + name + ".adoc"));
    expected.add("methodgraph.adoc");
    var made = new TreeSet<String>();
    try (Stream<Path> files = Files.list(folder)) {
      made.addAll(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
    }
    made.removeIf(name -> name.startsWith("methodgraph-bench-"));
    assertEquals(expected, made);
    String build = Files.readString(folder.resolve("methodgraph-build.adoc"));
    assertTrue(build.contains("--dry-run"), build);
    assertTrue(build.contains("Reads abstracts"), build);
  }
}
