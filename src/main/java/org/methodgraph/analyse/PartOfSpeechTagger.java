package org.methodgraph.analyse;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * CoreNLP's maximum entropy tagger (Toutanova et al. 2003) with a search of our own. In its model a
 * score is a sum of what the words say and what the two tags before say. CoreNLP adds all up anew
 * for each pair of tags; here the first is asked once for each word and the second stands in a
 * table. The tags are the same. Any number of threads may share one tagger.
 */
final class PartOfSpeechTagger {
  private static final int[] START = {0};

  private final MaxentTagger model;
  private final TagSteps steps;

  private PartOfSpeechTagger(MaxentTagger model) {
    this.model = model;
    steps = new TagSteps(model);
  }

  /** Loads the model that CoreNLP takes by default. */
  static PartOfSpeechTagger load() {
    return new PartOfSpeechTagger(new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH));
  }

  /**
   * Tags the sentences of a text.
   *
   * @param sentences words of each
   * @return tags of each
   */
  List<List<String>> tag(List<List<String>> sentences) {
    TagScores scores = new TagScores(model);
    List<List<String>> tagged = new ArrayList<>();
    for (List<String> words : sentences) {
      scores.begin(words);
      int[] best = best(scores);
      List<String> tags = new ArrayList<>(words.size());
      for (int word = 0; word < words.size(); word++) {
        tags.add(model.getTag(best[word]));
      }
      tagged.add(tags);
    }
    return tagged;
  }

  /** The likeliest tags by Viterbi's algorithm; a state is a pair of tags. */
  private int[] best(TagScores scores) {
    int words = scores.words();
    double[][] ofWords = scores.given(steps.fixedTags(words));
    int[][] possible = new int[words][];
    Arrays.setAll(possible, scores::possible);
    int[][][] from = new int[words][][];
    double[][] reached = {{0}};
    for (int word = 0; word < words; word++) {
      int[] ones = word < 2 ? START : possible[word - 2];
      int[] twos = word < 1 ? START : possible[word - 1];
      from[word] = new int[twos.length][possible[word].length];
      reached = step(word, ones, twos, possible[word], ofWords[word], reached, from[word]);
    }
    return traced(possible, reached, from);
  }

  /**
   * Goes on by one word.
   *
   * <p>Scores are made into probabilities only where there is more than one pair of tags before:
   * what is the same for all ways changes nothing.
   *
   * @param reached highest scores by the last two tags
   * @param from gets the tag before them on the best way to each new pair
   * @return highest scores by the last tag and the new one
   */
  private double[][] step(
      int word,
      int[] ones,
      int[] twos,
      int[] here,
      double[] ofWord,
      double[][] reached,
      int[][] from) {
    boolean oneWay = ones.length == 1 && twos.length == 1;
    double[] factors = oneWay ? null : factors(ofWord);
    double[][] next = new double[twos.length][here.length];
    for (double[] row : next) {
      Arrays.fill(row, Double.NEGATIVE_INFINITY);
    }
    for (int one = 0; one < ones.length; one++) {
      for (int two = 0; two < twos.length; two++) {
        TagSteps.Step step = steps.to(word, ones[one], twos[two]);
        double all = oneWay ? 1 : product(factors, step.factors());
        double before = reached[one][two] - Math.log(all);
        for (int tag = 0; tag < here.length; tag++) {
          double score = before + ofWord[here[tag]] + step.added()[here[tag]];
          if (score > next[two][tag]) {
            next[two][tag] = score;
            from[two][tag] = one;
          }
        }
      }
    }
    return next;
  }

  private static double[] factors(double[] logarithms) {
    double[] factors = new double[logarithms.length];
    for (int i = 0; i < factors.length; i++) {
      factors[i] = Math.exp(logarithms[i]);
    }
    return factors;
  }

  private static double product(double[] factors, double[] others) {
    double even = 0;
    double odd = 0;
    int pairs = factors.length & ~1;
    for (int i = 0; i < pairs; i += 2) { // two sums at once: each has to wait for its last addition
      even += factors[i] * others[i];
      odd += factors[i + 1] * others[i + 1];
    }
    return even + odd + (pairs < factors.length ? factors[pairs] * others[pairs] : 0);
  }

  private static int[] traced(int[][] possible, double[][] reached, int[][][] from) {
    int two = 0;
    int here = 0;
    for (int a = 0; a < reached.length; a++) {
      for (int b = 0; b < reached[a].length; b++) {
        if (reached[a][b] > reached[two][here]) {
          two = a;
          here = b;
        }
      }
    }
    int[] best = new int[possible.length];
    for (int word = possible.length - 1; word >= 0; word--) {
      best[word] = possible[word][here];
      int one = from[word][two][here];
      here = two;
      two = one;
    }
    return best;
  }
}
