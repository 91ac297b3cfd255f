package org.methodgraph.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the weights of a chain lie in one array: first {@code labels} for each word feature, then
 * {@code labels * labels} for each step feature (the label before counting fastest), as CoreNLP
 * wants them.
 *
 * @param labels number of labels
 * @param wordFeatures number of features of words
 * @param stepFeatures number of features of steps
 * @param steps the different sets of step features
 * @param stepOf which of these each word's array is
 */
record ChainShape(
    int labels,
    int wordFeatures,
    int stepFeatures,
    int[][] steps,
    IdentityHashMap<int[], Integer> stepOf) {

  static ChainShape of(int[][][][] data, int labels) {
    int words = -1;
    int all = -1;
    Map<String, Integer> known = new HashMap<>();
    IdentityHashMap<int[], Integer> stepOf = new IdentityHashMap<>();
    List<int[]> steps = new ArrayList<>();
    for (int[][][] sentence : data) {
      for (int[][] word : sentence) {
        words = Math.max(words, Arrays.stream(word[0]).max().orElse(-1));
        all = Math.max(all, Arrays.stream(word[1]).max().orElse(-1));
        int[] step = word[1];
        stepOf.put(
            step,
            known.computeIfAbsent(
                Arrays.toString(step),
                key -> {
                  steps.add(step);
                  return steps.size() - 1;
                }));
      }
    }
    int wordFeatures = words + 1;
    return new ChainShape(
        labels,
        wordFeatures,
        Math.max(0, all + 1 - wordFeatures),
        steps.toArray(new int[0][]),
        stepOf);
  }

  int weightCount() {
    return wordFeatures * labels + stepFeatures * labels * labels;
  }

  int stepOffset(int feature) {
    return wordFeatures * labels + (feature - wordFeatures) * labels * labels;
  }
}
