package org.methodgraph.analyse;

import edu.stanford.nlp.process.AmericanizeFunction;
import edu.stanford.nlp.tagger.common.Tagger;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TestSentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * How well each tag fits each word of a sentence by CoreNLP's own features and weights, under fixed
 * tags of the words before. Used by one thread; what it learns of a word holds for all sentences
 * that it is given.
 */
final class TagScores extends TestSentence {
  private static final Function<String, String> SPELLING = new AmericanizeFunction();

  private final String[] all;
  private boolean scoring;

  TagScores(MaxentTagger tagger) {
    super(tagger);
    all = new String[tagger.numTags()];
    Arrays.setAll(all, tagger::getTag);
  }

  /** Begins with a sentence; an end mark is added to its words. */
  void begin(List<String> words) {
    sent = new ArrayList<>(words.size() + 1);
    words.forEach(word -> sent.add(SPELLING.apply(word)));
    sent.add(Tagger.EOS_WORD);
    size = sent.size();
    init();
  }

  /** Words of the sentence, its end mark among them. */
  int words() {
    return size;
  }

  /** The tags that a word may have. */
  int[] possible(int word) {
    return getPossibleValues(word + leftWindow());
  }

  /**
   * Logarithms of the probabilities of all tags at each word.
   *
   * @param tags what to take for the tags of the words before
   */
  double[][] given(String[] tags) {
    finalTags = tags;
    double[][][] probabilities = new double[size][kBestSize][all.length];
    scoring = true;
    calculateProbs(probabilities);
    scoring = false;
    double[][] best = new double[size][];
    Arrays.setAll(best, word -> probabilities[word][0]);
    return best;
  }

  @Override
  protected String[] stringTagsAt(int position) {
    return scoring ? all : super.stringTagsAt(position);
  }
}
