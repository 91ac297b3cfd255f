package org.methodgraph.learn;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.Clique;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.util.ErasureUtils;
import edu.stanford.nlp.util.PaddedList;
import java.util.Collection;
import java.util.List;

/** Hands the CRF the features that stand ready on each word. */
public final class MentionFeatures extends FeatureFactory<CoreLabel> {
  private static final long serialVersionUID = 1L;

  /** Features of a word by itself. */
  public static final class OfWord implements CoreAnnotation<List<String>> {
    @Override
    public Class<List<String>> getType() {
      return ErasureUtils.uncheckedCast(List.class);
    }
  }

  /** Features of a word together with the label of the word before. */
  public static final class OfStep implements CoreAnnotation<List<String>> {
    @Override
    public Class<List<String>> getType() {
      return ErasureUtils.uncheckedCast(List.class);
    }
  }

  @Override
  public Collection<String> getCliqueFeatures(
      PaddedList<CoreLabel> words, int position, Clique clique) {
    if (clique.equals(cliqueC)) {
      return words.get(position).get(OfWord.class);
    }
    // The first word has none before it.
    boolean step = clique.equals(cliqueCpC) && position > 0;
    return step ? words.get(position).get(OfStep.class) : List.of();
  }
}
