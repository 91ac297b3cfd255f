package org.methodgraph.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.methodgraph.model.Paper;

/**
 * The pages that the readers were first written for. They lie beside the project, in the folder
 * that the system property {@code methodgraph.shared} names.
 */
class SeedPagesTest {
  @Test
  void threePagesGive215Papers() {
    Path seeds = Path.of(System.getProperty("methodgraph.shared", "../shared"), "seeds");
    assumeTrue(
        Files.isDirectory(seeds), "no seed pages at " + seeds + "; set -Dmethodgraph.shared");
    Reading reading = ReadPapers.byContent(Pages.NOTHING).read(List.of(seeds.toString()));
    assertEquals(List.of(), reading.problems());
    assertEquals(
        List.of("abstract-labels 10", "titles 196", "arxiv-ids 10"),
        reading.files().stream().map(file -> file.format() + " " + file.papers()).toList());
    var merged = MergePapers.merge(reading.papers());
    assertEquals(List.of(), merged.problems());
    assertEquals(215, merged.papers().size());
    List<Paper> both = merged.papers().stream().filter(paper -> paper.ids().size() > 1).toList();
    assertEquals(1, both.size());
    assertEquals("arXiv:2408.14608", Pages.ids(both.get(0)).get(0));
    assertTrue(Pages.ids(both.get(0)).get(1).startsWith("001_"));
    assertEquals("2024-08-26", both.get(0).created());
    assertEquals(196, merged.papers().stream().filter(paper -> !paper.title().isEmpty()).count());
    assertEquals(10, merged.papers().stream().filter(paper -> !paper.created().isEmpty()).count());
  }
}
