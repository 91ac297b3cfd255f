package org.methodgraph.mention;

import java.util.ArrayList;
import java.util.List;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Document;
import org.methodgraph.model.Mention;
import org.methodgraph.model.Sentence;

/**
 * Noun phrases whose last word tells what they name: "masked language model", "trajectory
 * optimization".
 */
final class NounPhraseFinder implements Finder {
  static final String NAME = "noun-phrase";

  private static final int LONGEST = 7;

  @Override
  public List<Mention> find(Document document) {
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      for (NounPhrase phrase : NounPhrase.in(sentence)) {
        Mention mention = mention(document, phrase);
        if (mention != null) {
          mentions.add(mention);
        }
      }
    }
    return mentions;
  }

  private static Mention mention(Document document, NounPhrase phrase) {
    NounPhrase name = phrase;
    if (HeadWords.TRAILING.contains(phrase.headKey())) {
      name = phrase.withoutHead();
    }
    if (name == null || name.size() < 2 || name.size() > LONGEST) {
      return null;
    }
    ConceptType type = HeadWords.type(name.headKey());
    if (type == null) {
      return null;
    }
    if (type == ConceptType.DATASET) {
      return dataset(document, name);
    }
    return mention(document, name, type, 0.5);
  }

  /**
   * "the ImageNet dataset": only what comes before the head, and only if it is written as a name.
   */
  private static Mention dataset(Document document, NounPhrase phrase) {
    NounPhrase name = phrase.withoutHead();
    boolean named =
        name != null
            && Character.isUpperCase(name.text(document).charAt(0))
            && !phrase.sentence().title();
    return named ? mention(document, name, ConceptType.DATASET, 0.6) : null;
  }

  private static Mention mention(
      Document document, NounPhrase phrase, ConceptType type, double confidence) {
    return new Mention(
        phrase.span(), phrase.text(document), type, NAME, confidence, phrase.sentence().index());
  }
}
