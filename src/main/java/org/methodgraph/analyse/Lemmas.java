package org.methodgraph.analyse;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * CoreNLP's lemmas. They depend on a word and its tag alone, and most words come again, so the
 * first ones are remembered. Any number of threads may share it.
 */
final class Lemmas {
  private record Word(String text, String tag) {}

  private static final int MOST_REMEMBERED = 50_000;

  private final Map<Word, String> known = new ConcurrentHashMap<>();
  private final MorphaAnnotator annotator = new MorphaAnnotator(false);

  String of(String text, String tag) {
    Word word = new Word(text, tag);
    String lemma = known.get(word);
    if (lemma == null) {
      lemma = ask(word);
      if (known.size() < MOST_REMEMBERED) {
        known.put(word, lemma);
      }
    }
    return lemma;
  }

  private String ask(Word word) {
    CoreLabel label = new CoreLabel();
    label.setWord(word.text());
    label.setTag(word.tag());
    CoreMap sentence = new ArrayCoreMap();
    sentence.set(CoreAnnotations.TokensAnnotation.class, List.of(label));
    Annotation annotation = new Annotation(word.text());
    annotation.set(CoreAnnotations.SentencesAnnotation.class, List.of(sentence));
    annotator.annotate(annotation);
    return label.lemma();
  }
}
