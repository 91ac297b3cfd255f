package org.methodgraph.learn;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.methodgraph.lexicon.Lexicon;

/** Trains a tagger. The same texts, lexicon and settings give the same tagger. */
public final class TrainTagger {
  private final Lexicon lexicon;
  private final CrfSettings settings;

  /** With the settings that did best in cross-validation. */
  public TrainTagger(Lexicon lexicon) {
    this(lexicon, CrfSettings.BEST);
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
      for (Crf.Example example : text.examples(readyText)) {
        examples.add(example);
        example.words().forEach(word -> share(word, shared));
      }
    }
    return Tagger.of(Crf.train(examples, settings));
  }

  /** Keeps one copy of each feature, of which there are millions. */
  private static void share(CoreLabel word, Map<String, String> shared) {
    word.get(MentionFeatures.OfWord.class)
        .replaceAll(
            feature -> {
              String known = shared.putIfAbsent(feature, feature);
              return known == null ? feature : known;
            });
  }
}
