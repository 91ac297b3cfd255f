package org.methodgraph.mention;

import java.util.ArrayList;
import java.util.List;
import org.methodgraph.lexicon.Entry;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.lexicon.Piece;
import org.methodgraph.model.Acronym;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Document;
import org.methodgraph.model.Mention;
import org.methodgraph.model.Span;

/**
 * Both forms of each explained short form; what has a short form of its own is nearly always a
 * name.
 */
final class AcronymFinder implements Finder {
  static final String NAME = "acronym";

  private final Lexicon lexicon;

  AcronymFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Mention> find(Document document) {
    List<Mention> mentions = new ArrayList<>();
    for (Acronym acronym : FindAcronyms.in(document)) {
      ConceptType type = type(acronym.longForm().of(document.text().clean()));
      if (type != null) {
        mentions.add(mention(document, acronym.longForm(), type));
        mentions.add(mention(document, acronym.shortForm(), type));
      }
    }
    return mentions;
  }

  private ConceptType type(String longForm) {
    List<Entry> known = lexicon.named(longForm);
    if (!known.isEmpty()) {
      return known.get(0).concept().type();
    }
    String[] keys = Piece.keyOf(longForm).split(" ");
    return HeadWords.type(keys[keys.length - 1]);
  }

  private static Mention mention(Document document, Span span, ConceptType type) {
    String text = span.of(document.text().clean());
    int sentence = document.sentenceAt(span.start()).index();
    return new Mention(span, text, type, NAME, 0.85, sentence);
  }
}
