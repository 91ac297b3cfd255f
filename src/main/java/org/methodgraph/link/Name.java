package org.methodgraph.link;

import java.util.Comparator;
import java.util.Set;
import org.methodgraph.model.ConceptType;

/**
 * What makes a new concept the same or another: its type and the key of its name.
 *
 * @param key pieces of the name, lower case and singular, joined by blanks
 */
record Name(ConceptType type, String key) implements Comparable<Name> {
  private static final Comparator<Name> ORDER =
      Comparator.comparing(Name::type).thenComparing(Name::key);

  /** The address below the base IRI: {@code method/reflected-diffusion-model}. */
  String iriPath() {
    StringBuilder slug = new StringBuilder();
    for (String piece : key.split(" ")) {
      slug.append(slug.isEmpty() ? "" : "-").append(speakable(piece));
    }
    return type.pathName() + "/" + slug;
  }

  /** The same name without a last word that adds nothing, or the name itself. */
  Name withoutGeneric(Set<String> generic) {
    int blank = key.lastIndexOf(' ');
    return blank > 0 && generic.contains(key.substring(blank + 1))
        ? new Name(type, key.substring(0, blank))
        : this;
  }

  private static String speakable(String piece) {
    return switch (piece) {
      case "+" -> "plus";
      case "*" -> "star";
      case "@" -> "at";
      default -> piece;
    };
  }

  @Override
  public int compareTo(Name other) {
    return ORDER.compare(this, other);
  }
}
