package org.methodgraph.link;

import java.util.List;
import org.methodgraph.lexicon.Entry;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.lexicon.Piece;
import org.methodgraph.model.Concept;

/** Says why a string was taken for a name of its concept: what {@link LinkMentions} went by. */
public final class ExplainLink {
  private final Lexicon lexicon;

  public ExplainLink(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The reason in words.
   *
   * @param text the string in the paper
   * @param concept what it was linked to, with its absolute address
   * @param longForm how the paper explains the string, empty where it does not
   */
  public String reason(String text, Concept concept, String longForm) {
    String key = Piece.keyOf(text);
    if (key.equals(Piece.keyOf(concept.label()))) {
      return text.equals(concept.label()) ? "its name" : "its name, spelled otherwise";
    }
    if (!longForm.isEmpty()) {
      return "short form that the paper explains as \"%s\"".formatted(longForm);
    }
    List<Entry> entries =
        lexicon.named(key).stream().filter(e -> e.concept().iri().equals(concept.iri())).toList();
    if (!entries.isEmpty()) {
      boolean doubtful =
          entries.get(0).ambiguous().stream().anyMatch(label -> Piece.keyOf(label).equals(key));
      return doubtful
          ? "a name of it in the lexicon that may mean other things; type and neighbours speak for this one"
          : "another name of it in the lexicon";
    }
    Name name = new Name(concept.type(), key);
    boolean shortened = isNamed(concept, KnownConcepts.shortened(name).key());
    if (shortened || isNamed(concept, key + " model")) {
      return "its name but for a last word that adds nothing";
    }
    return "long form of a short form that is a name of it, worded a little otherwise";
  }

  private boolean isNamed(Concept concept, String key) {
    return key.equals(Piece.keyOf(concept.label()))
        || lexicon.named(key).stream().anyMatch(e -> e.concept().iri().equals(concept.iri()));
  }
}
