package org.methodgraph.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.methodgraph.graph.Iris;
import org.methodgraph.graph.SourceHash;
import org.methodgraph.lexicon.ReadLexicon;
import org.methodgraph.model.Paper;
import org.methodgraph.model.ResourceFolder;
import org.methodgraph.read.KeyIndex;

/**
 * Says of a store that a build has come to its end in it, with what and over which papers. By it, a
 * build that finds nothing to do need load neither the lexicon nor the store, which takes longer
 * than all the rest.
 *
 * @param sources hash of the settings and of all files that extraction depends on
 * @param configuration what those come to
 * @param papers key of the papers that were read, 0 where some of them are not in the store
 * @param read how many papers that were
 * @param unread papers of the store that were not read
 * @param staleUnread those of them that were extracted with another configuration
 */
record Seal(
    String sources,
    Configuration configuration,
    long papers,
    int read,
    int unread,
    int staleUnread) {
  private static final int LINES = 6;

  /** Hash of the settings and files as they are now, byte for byte. */
  static String sources(String software, BuildSettings settings) {
    List<String> parts = new ArrayList<>();
    parts.add(software + " " + settings.base() + " " + settings.threshold());
    for (String folder : List.of(ReadLexicon.FOLDER, "/models", "/ontology")) {
      parts.add(Configuration.fingerprint(ResourceFolder.list(folder, "")));
    }
    settings.lexicons().forEach(file -> parts.add(content(file)));
    return Iris.hash(String.join("\n", parts));
  }

  /** One number for all papers and what was read of them, whatever their order. */
  static long papers(List<Paper> papers, Iris iris) {
    long key = papers.size();
    for (Paper paper : papers) {
      key += KeyIndex.key(iris.graph(paper) + " " + SourceHash.of(paper));
    }
    return key;
  }

  /** What {@link #text} made of a seal; nothing if it is anything else. */
  static Optional<Seal> parse(String text) {
    String[] lines = text.split("\n");
    if (lines.length != LINES) {
      return Optional.empty();
    }
    return Optional.of(
        new Seal(
            lines[0],
            Configuration.parse(lines[1]),
            Long.parseLong(lines[2]),
            Integer.parseInt(lines[3]),
            Integer.parseInt(lines[4]),
            Integer.parseInt(lines[5])));
  }

  String text() {
    return String.join(
        "\n",
        sources,
        configuration.text(),
        Long.toString(papers),
        Integer.toString(read),
        Integer.toString(unread),
        Integer.toString(staleUnread));
  }

  /** All that there is to do with these papers is nothing; empty where that cannot be said. */
  Optional<Work> nothingToDo(List<Paper> now, Iris iris, BuildSettings settings) {
    boolean mayBe = !settings.full() && !(settings.sync() && unread > 0);
    return mayBe && papers == papers(now, iris)
        ? Optional.of(new Work(0, 0, 0, Map.of(), read, 0, unread, staleUnread))
        : Optional.empty();
  }

  private static String content(Path file) {
    try {
      return Iris.hash(Files.readString(file));
    } catch (IOException e) {
      return file + ": " + e; // no seal has this; whoever reads the lexicon tells what is wrong
    }
  }
}
