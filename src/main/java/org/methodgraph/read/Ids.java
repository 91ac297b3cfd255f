package org.methodgraph.read;

import java.util.List;
import java.util.regex.Pattern;
import org.methodgraph.model.PaperId;

/** Collects the identifiers of a record. */
final class Ids {
  private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

  private Ids() {}

  /** Adds an identifier of any kind, unless it is empty. */
  static void add(List<PaperId> ids, String text) {
    if (!text.isBlank()) {
      ids.add(PaperId.parse(text));
    }
  }

  /** Adds what is an identifier that others know too; other text is left out. */
  static void addKnown(List<PaperId> ids, String text) {
    PaperId id = PaperId.parse(text);
    if (id.scheme() != PaperId.Scheme.GIVEN) {
      ids.add(id);
    }
  }

  /** Adds those that stand in one field with blanks, commas or semicolons between them. */
  static void addEach(List<PaperId> ids, String text) {
    BETWEEN.splitAsStream(text).forEach(part -> addKnown(ids, part));
  }
}
