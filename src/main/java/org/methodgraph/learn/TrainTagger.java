package org.methodgraph.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.methodgraph.lexicon.Lexicon;

/** Trains a tagger. The same texts, lexicon and settings give the same tagger. */
public final class TrainTagger {
  private final Lexicon lexicon;
  private final CrfSettings settings;

  public TrainTagger(Lexicon lexicon) {
    this(
        lexicon,
        new CrfSettings(
            Double.parseDouble(System.getProperty("crf.sigma", "1.5")),
            Integer.getInteger("crf.rare", 2),
            Double.parseDouble(System.getProperty("crf.diff", "0")),
            Double.parseDouble(System.getProperty("crf.tol", "1e-3")),
            Integer.getInteger("crf.iter", 120)));
  }

  TrainTagger(Lexicon lexicon, CrfSettings settings) {
    this.lexicon = lexicon;
    this.settings = settings;
  }

  /** Trains on texts of any corpora. */
  public Tagger on(List<AnalysedText> texts) {
    ReadyText readyText = new ReadyText(new FindClues(lexicon));
    Map<String, String> shared = new HashMap<>();
    List<Crf.Example> examples = new ArrayList<>();
    for (AnalysedText text : texts) {
      for (Crf.Example example : text.examples(readyText, weight(text.text().corpus()))) {
        examples.add(example);
        example.words().forEach(word -> share(word, shared));
      }
    }
    return new Tagger(Crf.train(examples, settings));
  }

  private static double weight(Corpus corpus) {
    return Double.parseDouble(System.getProperty("weight." + corpus, "1"));
  }

  /** Keeps one copy of each feature, of which there are millions. */
  private static void share(edu.stanford.nlp.ling.CoreLabel word, Map<String, String> shared) {
    word.get(MentionFeatures.OfWord.class)
        .replaceAll(
            feature -> {
              String known = shared.putIfAbsent(feature, feature);
              return known == null ? feature : known;
            });
  }
}
