package org.methodgraph.serve.pages.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A value that a paper states.
 *
 * @param iri of the result
 * @param metric what was measured
 * @param value the number
 * @param unit its unit; empty for none
 * @param methods of which it was measured, as far as the sentence tells
 * @param datasets on which it was measured, likewise
 * @param confidence 0 to 1
 * @param quote the sentence that states it
 */
public record Measured(
    String iri,
    Named metric,
    BigDecimal value,
    String unit,
    List<Named> methods,
    List<Named> datasets,
    double confidence,
    Quote quote) {
  /** In the names of metrics of which less is better. */
  private static final Pattern LESS_IS_BETTER =
      Pattern.compile(
          "\\b(error|distance|loss|perplexity|divergence|bits|nats|negative|time|latency|cost|regret"
              + "|rmse|mae|mse|fid|nll|kl|lpips|steps|evaluations|parameters|flops|variance|bias)\\b");

  public Measured {
    methods = List.copyOf(methods);
    datasets = List.copyOf(datasets);
  }

  /** Whether the smaller value of the metric is the better one, as its name suggests. */
  public boolean lessIsBetter() {
    return LESS_IS_BETTER.matcher(metric.name().toLowerCase(Locale.ROOT)).find();
  }
}
