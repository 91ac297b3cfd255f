package org.methodgraph.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.methodgraph.model.Concept;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Predicate;

/** What the paper itself does with the things it names. */
final class PaperFacts implements FactRule {
  private static final Pattern RELEASES =
      Pattern.compile(
          "\\b(?:introduc|releas|build|built|present|propos|collect|construct|creat|curat|contribut|compil)\\w*\\b[^.;]{0,60}$");
  private static final Pattern COMPARES =
      Pattern.compile(
          "\\b(?:outperform\\w*|surpass\\w*|exceed\\w*|beat(?:s|ing)?|compar(?:ed|ing|able|ison)s? (?:to|with|against)|than|over(?: the)?|competitive with|superior to|better than"
              + "|on par with|match(?:es|ing)?|against|versus|vs\\.?|baselines?(?: such as| including| like)?|improv\\w+ (?:up)?on|rival\\w*|unlike|in contrast to)\\b(?<gap>[^.;]{0,90})$");
  private static final Pattern LEAVES =
      Pattern.compile("\\b(?:on|for|in|by|using|while|with|when|from|to|at)\\b");

  @Override
  public List<Candidate> candidates(Reading reading, Proposed proposed) {
    List<Candidate> candidates = new ArrayList<>(proposed.methods().values());
    reading.concepts(ConceptType.METHOD).stream()
        .filter(method -> !proposed.isProposed(method))
        .forEach(method -> candidates.addAll(method(reading, method)));
    reading.concepts(ConceptType.TASK).forEach(task -> candidates.add(task(reading, task)));
    reading
        .concepts(ConceptType.DATASET)
        .forEach(data -> candidates.addAll(dataset(reading, data)));
    reading.concepts(ConceptType.METRIC).forEach(metric -> candidates.add(metric(reading, metric)));
    return candidates;
  }

  private static List<Candidate> method(Reading reading, Concept method) {
    List<Place> places = reading.places(method);
    List<Candidate> candidates = new ArrayList<>();
    for (Place place : places) {
      var compares = COMPARES.matcher(reading.before(place));
      boolean own = place.role() != SentenceRole.BACKGROUND && place.role() != SentenceRole.TITLE;
      if (own && compares.find() && !LEAVES.matcher(compares.group("gap")).find()) {
        candidates.add(Candidate.ofPaper(Predicate.COMPARES_WITH, place, Rule.OBJECT_OF_COMPARING));
      }
    }
    if (candidates.isEmpty() || places.size() > 2) {
      Place best = best(places);
      candidates.add(Candidate.ofPaper(Predicate.USES, best, methodRule(places, best)));
    }
    return candidates;
  }

  private static Rule methodRule(List<Place> places, Place best) {
    if (best.role() == SentenceRole.TITLE) {
      return Rule.METHOD_IN_TITLE;
    }
    if (places.size() > 1) {
      return Rule.METHOD_REPEATED;
    }
    return switch (best.role()) {
      case PROPOSAL -> Rule.METHOD_IN_PROPOSAL;
      case BACKGROUND -> Rule.METHOD_IN_BACKGROUND;
      default -> Rule.METHOD_ELSEWHERE;
    };
  }

  private static Candidate task(Reading reading, Concept task) {
    List<Place> places = reading.places(task);
    Place best = best(places);
    Rule rule =
        switch (best.role()) {
          case TITLE -> Rule.TASK_IN_TITLE;
          case PROPOSAL -> Rule.TASK_IN_PROPOSAL;
          case BACKGROUND -> places.size() > 1 ? Rule.TASK_REPEATED : Rule.TASK_IN_BACKGROUND;
          default -> places.size() > 1 ? Rule.TASK_REPEATED : Rule.TASK_IN_RESULT;
        };
    return Candidate.ofPaper(Predicate.ADDRESSES, best, rule);
  }

  private static List<Candidate> dataset(Reading reading, Concept dataset) {
    List<Candidate> candidates = new ArrayList<>();
    for (Place place : reading.places(dataset)) {
      boolean own = place.role() != SentenceRole.BACKGROUND;
      boolean inTitle = place.role() == SentenceRole.TITLE && reading.after(place).startsWith(":");
      if (inTitle || own && !dataset.known() && RELEASES.matcher(reading.before(place)).find()) {
        candidates.add(Candidate.ofPaper(Predicate.INTRODUCES_DATASET, place, Rule.DATA_RELEASED));
      }
    }
    if (candidates.isEmpty()) {
      candidates.add(
          Candidate.ofPaper(
              Predicate.EVALUATES_ON, best(reading.places(dataset)), Rule.DATA_NAMED));
    }
    return candidates;
  }

  private static Candidate metric(Reading reading, Concept metric) {
    for (Place place : reading.places(metric)) {
      if (place.role() == SentenceRole.RESULT) {
        return Candidate.ofPaper(Predicate.REPORTS, place, Rule.METRIC_IN_RESULT);
      }
    }
    return Candidate.ofPaper(
        Predicate.REPORTS, best(reading.places(metric)), Rule.METRIC_ELSEWHERE);
  }

  /** The place that says most about the paper's own work. */
  static Place best(List<Place> places) {
    List<SentenceRole> order =
        List.of(
            SentenceRole.TITLE,
            SentenceRole.PROPOSAL,
            SentenceRole.RESULT,
            SentenceRole.DETAIL,
            SentenceRole.BACKGROUND);
    for (SentenceRole role : order) {
      for (Place place : places) {
        if (place.role() == role) {
          return place;
        }
      }
    }
    return places.get(0);
  }
}
