package org.methodgraph.relate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.methodgraph.model.Concept;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Result;

/**
 * Measured values: a metric with a number right behind or before it ("FID of 3.17 on CIFAR-10",
 * "76.4% accuracy"). Gains ("by 3 points") are no values and are left out.
 */
final class ReadResults {
  private static final String NUMBER =
      "(?<value>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";
  private static final String UNIT =
      "(?:\\s?(?<unit>%|percent\\b|x\\b|×|ms\\b|seconds\\b|db\\b|bits\\b))?";
  private static final Pattern BEHIND =
      Pattern.compile(
          "^(?: \\([^)]*\\))?(?: scores?| values?| rates?)?,?(?: (?:of|to|at|is|was|as low as|as high as|below|above|=|only|about|around|just|reaching|reaches|equal to|up to))+ "
              + NUMBER
              + UNIT
              + "(?![\\d-])");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:^|[\\s(])"
              + NUMBER
              + UNIT
              + "(?: (?:top-\\d|mean|average|test|zero-shot|human-normalized|overall))*+ $");
  private static final Pattern GAIN = Pattern.compile("\\bby (?:about |up to |over |more than )?$");
  private static final Pattern ON =
      Pattern.compile(
          "^[^.;]{0,25}\\b(?:on|for|in)(?: the| unconditional| class-conditional)? (?<next>.*)$");
  private static final double CONFIDENCE = 0.8;

  private final Reading reading;
  private final Proposed proposed;

  ReadResults(Reading reading, Proposed proposed) {
    this.reading = reading;
    this.proposed = proposed;
  }

  List<Result> all() {
    List<Result> results = new ArrayList<>();
    for (Concept metric : reading.concepts(ConceptType.METRIC)) {
      for (Place place : reading.places(metric)) {
        Result result = at(place);
        if (result != null && place.role() != SentenceRole.BACKGROUND) {
          results.add(result);
        }
      }
    }
    return results;
  }

  private Result at(Place metric) {
    Matcher behind = BEHIND.matcher(reading.after(metric));
    if (behind.find()) {
      return result(metric, behind);
    }
    String before = reading.before(metric);
    Matcher ahead = BEFORE.matcher(before);
    boolean value = ahead.find() && !GAIN.matcher(before.substring(0, ahead.start("value"))).find();
    return value && isPlausible(ahead) ? result(metric, ahead) : null;
  }

  /**
   * A bare whole number before a metric is more often a count ("two 7 point scales") than a value.
   */
  private static boolean isPlausible(Matcher number) {
    return number.group("unit") != null || number.group("value").contains(".");
  }

  private Result result(Place metric, Matcher number) {
    String unit = number.group("unit") == null ? "" : number.group("unit");
    return new Result(
        metric.concept(),
        new BigDecimal(number.group("value").replace(",", "")),
        unit.equals("percent") ? "%" : unit.equals("×") ? "x" : unit,
        method(metric),
        dataset(metric),
        metric.sentence(),
        CONFIDENCE * (0.5 + 0.5 * metric.confidence()));
  }

  /** The dataset right behind the value, or the only one of the sentence. */
  private List<Concept> dataset(Place metric) {
    List<Place> datasets = inSentence(metric, ConceptType.DATASET);
    if (datasets.size() == 1) {
      return List.of(datasets.get(0).concept());
    }
    Matcher on = ON.matcher(reading.after(metric));
    for (Place dataset : datasets) {
      boolean behind =
          dataset.linked().mention().span().start() > metric.linked().mention().span().end();
      if (behind && on.matches()) {
        return List.of(dataset.concept());
      }
    }
    return List.of();
  }

  /** The paper's own method where the sentence speaks of it or names no other. */
  private List<Concept> method(Place metric) {
    List<Place> methods = inSentence(metric, ConceptType.METHOD);
    for (Place method : methods) {
      if (proposed.isProposed(method.concept())) {
        return List.of(method.concept());
      }
    }
    Concept main = proposed.main();
    return main != null && methods.isEmpty() ? List.of(main) : List.of();
  }

  private List<Place> inSentence(Place metric, ConceptType type) {
    return reading.inSentence(metric.sentence()).stream()
        .filter(place -> place.concept().type() == type)
        .toList();
  }
}
