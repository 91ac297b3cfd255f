package org.methodgraph.analyse;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.Arrays;
import java.util.List;

/**
 * What the two tags before a word add to the scores of its own tags, whatever the word. Measured
 * once on a word so common that the model looks at nothing else but the tags; all against the same
 * fixed tags, which are therefore what {@link TagScores} must be given.
 */
final class TagSteps {
  /**
   * What is added to the logarithm of each tag, and the same as factors.
   *
   * @param added by tag
   * @param factors their exponentials
   */
  record Step(double[] added, double[] factors) {
    static Step between(double[] fixed, double[] here) {
      double[] added = new double[here.length];
      Arrays.setAll(added, tag -> here[tag] - fixed[tag]);
      return new Step(added, Arrays.stream(added).map(Math::exp).toArray());
    }
  }

  private static final String COMMON_WORD = "the";

  private final MaxentTagger model;
  private final Step[][] steps;
  private final Step[] second;
  private final Step none;

  TagSteps(MaxentTagger model) {
    this.model = model;
    int tags = model.numTags();
    steps = new Step[tags][tags];
    second = new Step[tags];
    TagScores scores = new TagScores(model);
    scores.begin(List.of(COMMON_WORD, COMMON_WORD, COMMON_WORD));
    double[][] fixed = scores.given(fixedTags(scores.words()));
    none = Step.between(fixed[0], fixed[0]);
    for (int one = 0; one < tags; one++) {
      for (int two = 0; two < tags; two++) {
        String[] before = fixedTags(scores.words());
        before[0] = model.getTag(one);
        before[1] = model.getTag(two);
        double[][] here = scores.given(before);
        second[one] = Step.between(fixed[1], here[1]);
        steps[one][two] = Step.between(fixed[2], here[2]);
      }
    }
  }

  /** Tags as they were when this was measured. */
  String[] fixedTags(int words) {
    String[] tags = new String[words];
    Arrays.fill(tags, model.getTag(0));
    return tags;
  }

  /**
   * @param word its place in the sentence; of the first two words fewer tags count
   * @param one the tag before the last
   * @param two the last tag
   */
  Step to(int word, int one, int two) {
    if (word == 0) {
      return none;
    }
    return word == 1 ? second[two] : steps[one][two];
  }
}
