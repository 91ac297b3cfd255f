package org.methodgraph.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.model.ResourceFolder;

/**
 * Everything that a paper's graph depends on besides the paper, each part by its name.
 *
 * @param parts name of a part to its value, in the order in which they are told
 */
record Configuration(Map<String, String> parts) {
  private static final int DIGITS = 16;

  /** What the program works with now. */
  static Configuration of(Lexicon lexicon, double threshold) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("lexicon", lexicon.fingerprint());
    parts.put("models", fingerprint(ResourceFolder.list("/models", ".gz")));
    parts.put(
        "ontology", fingerprint(List.of("/ontology/methodgraph.ttl", "/ontology/shapes.ttl")));
    parts.put("threshold", Double.toString(threshold));
    return new Configuration(parts);
  }

  /** Reads what {@link #text} wrote, whichever version of the program it was. */
  static Configuration parse(String text) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String part : text.split(", ")) {
      int blank = part.indexOf(' ');
      if (blank > 0) {
        parts.put(part.substring(0, blank), part.substring(blank + 1));
      }
    }
    return new Configuration(parts);
  }

  String text() {
    List<String> told = new ArrayList<>();
    parts.forEach((name, value) -> told.add(name + " " + value));
    return String.join(", ", told);
  }

  /** Names of the parts that were different before. */
  List<String> changedSince(Configuration before) {
    return parts.keySet().stream()
        .filter(name -> !parts.get(name).equals(before.parts.get(name)))
        .toList();
  }

  /** The first digits of a hash over the bytes of files that travel with the program. */
  static String fingerprint(List<String> resources) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String name : resources) {
        try (InputStream in = Configuration.class.getResourceAsStream(name)) {
          digest.update(in.readAllBytes());
        }
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
