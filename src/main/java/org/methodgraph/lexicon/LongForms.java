package org.methodgraph.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.methodgraph.model.Acronym;

/** The names of a text by which its short forms are known, all as {@link Piece#keyOf keys}. */
public final class LongForms {
  private final Map<String, String> byShortForm = new HashMap<>();

  /**
   * @param text the clean text
   * @param acronyms the short forms that it explains; the first explanation holds
   */
  public LongForms(String text, Collection<Acronym> acronyms) {
    for (Acronym acronym : acronyms) {
      byShortForm.putIfAbsent(
          Piece.keyOf(acronym.shortForm().of(text)), Piece.keyOf(acronym.longForm().of(text)));
    }
  }

  /** The key of what a name stands for: of its long form, or its own. */
  public String keyOf(String name) {
    String key = Piece.keyOf(name);
    return byShortForm.getOrDefault(key, key);
  }
}
