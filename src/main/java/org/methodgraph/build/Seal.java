package org.methodgraph.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.methodgraph.graph.Iris;
import org.methodgraph.lexicon.ReadLexicon;
import org.methodgraph.model.ResourceFolder;

/**
 * Says of a store that a build has come to its end in it, and with what. By it, a build that finds
 * nothing to do need not load the lexicon, which takes longer than all the rest.
 */
final class Seal {
  private final String sources;

  private Seal(String sources) {
    this.sources = sources;
  }

  /** The seal of builds with these settings and the files that are there now, byte for byte. */
  static Seal of(String software, BuildSettings settings) {
    List<String> parts = new ArrayList<>();
    parts.add(software + " " + settings.base() + " " + settings.threshold());
    for (String folder : List.of(ReadLexicon.FOLDER, "/models", "/ontology")) {
      parts.add(Configuration.fingerprint(ResourceFolder.list(folder, "")));
    }
    settings.lexicons().forEach(file -> parts.add(content(file)));
    return new Seal(Iris.hash(String.join("\n", parts)));
  }

  /** What to leave at the end of a build. */
  String text(Configuration configuration) {
    return sources + "\n" + configuration.text();
  }

  /**
   * The configuration of the build that left a seal.
   *
   * @param found what was found in the store; empty where nothing was
   * @return empty unless it was left with the same settings and files
   */
  Optional<Configuration> configuration(String found) {
    String[] lines = found.split("\n", 2);
    return lines.length == 2 && lines[0].equals(sources)
        ? Optional.of(Configuration.parse(lines[1]))
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
