package org.methodgraph.learn;

import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.classify.LinearClassifierFactory;
import edu.stanford.nlp.classify.WeightedDataset;
import edu.stanford.nlp.ling.BasicDatum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Fits logistic regressions by CoreNLP's quasi-Newton optimiser with a Gaussian prior. */
public final class TrainLinear {
  /**
   * One answered question.
   *
   * @param weight how much it counts; 1 is normal
   */
  public record Example(Set<String> features, String label, float weight) {}

  /** The feature that every example has. */
  public static final String BIAS = "*";

  private static final double TOLERANCE = 1e-5;
  private static final int PARTS = 5;

  private final double sigma;
  private final int fewest;

  /**
   * @param sigma standard deviation of the prior on weights: smaller is smoother
   * @param fewest how many examples must have a feature for it to count
   */
  public TrainLinear(double sigma, int fewest) {
    this.sigma = sigma;
    this.fewest = fewest;
  }

  /** Same examples in the same order give the same model. */
  public LinearModel on(List<Example> examples) {
    WeightedDataset<String, String> data = new WeightedDataset<>();
    for (Example example : examples) {
      Set<String> features = new TreeSet<>(example.features());
      features.add(BIAS);
      data.add(new BasicDatum<>(features, example.label()), example.weight());
    }
    data.applyFeatureCountThreshold(fewest);
    LinearClassifierFactory<String, String> factory =
        new LinearClassifierFactory<>(TOLERANCE, false, sigma);
    factory.setVerbose(false);
    LinearClassifier<String, String> classifier = factory.trainClassifier(data);
    List<String> labels = classifier.labels().stream().sorted().toList();
    Map<String, double[]> weights = new HashMap<>();
    for (String feature : classifier.features()) {
      double[] weight = new double[labels.size()];
      for (int label = 0; label < weight.length; label++) {
        weight[label] = classifier.weight(feature, labels.get(label));
      }
      // The model reads texts like those of our own corpus: what counts for these is added up.
      weights.merge(Corpus.OWN.withoutMark(feature), weight, TrainLinear::sum);
    }
    return new LinearModel(labels, weights);
  }

  /**
   * Models whose probabilities mean what they say: in turn, each group of examples is kept back and
   * judged by a model of the others, and by all those judgements together the models of all are
   * calibrated.
   *
   * @param groups examples that belong together, those of one paper say, by the model's name
   * @param telling which examples are such as the models will meet; the others only help to learn
   * @param none the label of examples of which nothing holds
   */
  public LinearModels calibrated(
      Map<String, List<List<Example>>> groups, Predicate<Example> telling, String none) {
    Map<String, LinearModel> models = new TreeMap<>();
    List<Calibrate.Unseen> unseen = new ArrayList<>();
    groups.forEach(
        (name, examples) -> {
          LinearModel model = on(examples.stream().flatMap(List::stream).toList());
          models.put(name, model);
          unseen.addAll(unseen(model, examples, telling, none));
        });
    Calibrate.Fitted fitted = Calibrate.fit(unseen);
    models.replaceAll((name, m) -> m.scaled(fitted.factor(), none, fitted.addition()));
    return new LinearModels(models);
  }

  private List<Calibrate.Unseen> unseen(
      LinearModel whole, List<List<Example>> groups, Predicate<Example> telling, String none) {
    List<Calibrate.Unseen> unseen = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      List<Example> others = new ArrayList<>();
      List<Example> kept = new ArrayList<>();
      for (int group = 0; group < groups.size(); group++) {
        if (group % PARTS != part) {
          others.addAll(groups.get(group));
        } else {
          groups.get(group).stream().filter(telling).forEach(kept::add);
        }
      }
      if (!kept.isEmpty() && !others.isEmpty()) {
        LinearModel model = on(others);
        List<String> labels = model.labels();
        // A model that has not met all labels says nothing of the whole one.
        if (labels.equals(whole.labels()) && labels.contains(none)) {
          for (Example e : kept) {
            unseen.add(
                new Calibrate.Unseen(
                    model.scores(e.features()), labels.indexOf(e.label()), labels.indexOf(none)));
          }
        }
      }
    }
    return unseen;
  }

  private static double[] sum(double[] some, double[] more) {
    double[] sum = some.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += more[i];
    }
    return sum;
  }
}
