package org.methodgraph.learn;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.methodgraph.model.Document;
import org.methodgraph.model.Mentions;
import org.methodgraph.model.Sentence;
import org.methodgraph.model.Token;

/** Turns a document into words with their features, the form that the CRF learns from. */
final class ReadyText {
  private final FindClues findClues;

  ReadyText(FindClues findClues) {
    this.findClues = findClues;
  }

  /**
   * One list of words for each sentence.
   *
   * @param corpus where the text comes from
   */
  List<List<CoreLabel>> of(Document document, Mentions rules, Corpus corpus) {
    List<Clue> clues = findClues.in(document, rules);
    DocumentWords words = new DocumentWords(document);
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      sentences.add(labels(sentence, features(sentence, words, clues), corpus));
    }
    return sentences;
  }

  /** The features of each word of a sentence, by name. */
  static List<List<String>> features(Sentence sentence, DocumentWords words, List<Clue> clues) {
    List<List<String>> features = new ArrayList<>();
    SentenceFeatures.of(sentence, words, clues, i -> spelled(features));
    return features;
  }

  private static List<CoreLabel> labels(
      Sentence sentence, List<List<String>> features, Corpus corpus) {
    List<CoreLabel> labels = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      CoreLabel label = new CoreLabel();
      label.setWord(tokens.get(i).text());
      label.set(CoreAnnotations.AnswerAnnotation.class, Labels.OUTSIDE);
      corpus.addOwn(features.get(i));
      label.set(MentionFeatures.OfWord.class, features.get(i));
      label.set(MentionFeatures.OfStep.class, StepFeatures.to(tokens, i));
      labels.add(label);
    }
    return labels;
  }

  private static FeatureSink spelled(List<List<String>> all) {
    List<String> features = new ArrayList<>(120);
    all.add(features);
    return (name, values) -> features.add(FeatureSink.spelled(name, values));
  }
}
