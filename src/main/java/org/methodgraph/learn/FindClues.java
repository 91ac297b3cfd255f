package org.methodgraph.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.methodgraph.lexicon.Entry;
import org.methodgraph.lexicon.LabelHit;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.model.Acronym;
import org.methodgraph.model.Document;
import org.methodgraph.model.Mention;
import org.methodgraph.model.Mentions;
import org.methodgraph.model.Sentence;
import org.methodgraph.model.Span;

/**
 * Clues from the lexicon, from explained short forms, from what rules found, and from titles "Name:
 * what it is".
 */
final class FindClues {
  private static final int LONGEST_TITLE_NAME = 40;

  private final Lexicon lexicon;

  FindClues(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Clue> in(Document document, Mentions rules) {
    List<Clue> clues = new ArrayList<>(lexiconNames(document));
    String text = document.text().clean();
    for (Acronym acronym : rules.acronyms()) {
      clues.add(new Clue(acronym.longForm(), "long"));
      clues.add(new Clue(acronym.shortForm(), "short"));
      String longType = types(acronym.longForm().of(text));
      String shortType = types(acronym.shortForm().of(text));
      if (!longType.isEmpty()) {
        clues.add(new Clue(acronym.shortForm(), "short~" + longType));
      } else if (!shortType.isEmpty()) {
        clues.add(new Clue(acronym.longForm(), "long~" + shortType));
      }
    }
    for (Mention mention : rules.mentions()) {
      clues.add(new Clue(mention.span(), "rule=" + mention.type()));
      clues.add(new Clue(mention.span(), mention.finder() + "=" + mention.type()));
    }
    titleName(document, clues);
    return clues;
  }

  private List<Clue> lexiconNames(Document document) {
    Map<Span, TreeSet<String>> types = new TreeMap<>();
    for (LabelHit hit : lexicon.find(document.text().clean())) {
      String type = hit.entry().concept().type().name() + (hit.ambiguous() ? "?" : "");
      types.computeIfAbsent(hit.span(), span -> new TreeSet<>()).add(type);
    }
    List<Clue> clues = new ArrayList<>();
    types.forEach((span, names) -> clues.add(new Clue(span, "lex=" + String.join("+", names))));
    return clues;
  }

  private String types(String name) {
    TreeSet<String> types = new TreeSet<>();
    for (Entry entry : lexicon.named(name)) {
      types.add(entry.concept().type().name());
    }
    return String.join("+", types);
  }

  private static void titleName(Document document, List<Clue> clues) {
    if (document.sentences().isEmpty() || !document.sentences().get(0).title()) {
      return;
    }
    Sentence title = document.sentences().get(0);
    String text = title.span().of(document.text().clean());
    int colon = text.indexOf(": ");
    if (colon > 0 && colon <= LONGEST_TITLE_NAME) {
      int words = text.substring(0, colon).split(" ").length;
      Span span = new Span(title.span().start(), title.span().start() + colon);
      clues.add(new Clue(span, "colon" + Math.min(words, 4)));
    }
  }
}
