package org.methodgraph.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.methodgraph.model.Concept;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Evidence;
import org.methodgraph.model.Subject;
import org.methodgraph.relate.Question.Kind;

/**
 * Everything that a paper might say: of each concept, what the paper does with it; of each two
 * concepts that share a sentence, or of which one is the paper's own method, how they are related.
 * What the rules see becomes features.
 */
final class AskQuestions {
  private record Pair(Concept subject, Concept object) {}

  private static final int MOST_EVIDENCE = 3;

  private final Reading reading;
  private final Proposed proposed;
  private final Profile profile;
  private final PairFeatures pairFeatures;
  private final Map<Pair, List<Candidate>> cues = new HashMap<>();
  private final Map<Concept, List<Candidate>> paperCues = new HashMap<>();

  AskQuestions(Reading reading, Proposed proposed, List<Candidate> candidates) {
    this.reading = reading;
    this.proposed = proposed;
    profile = new Profile(reading, proposed);
    pairFeatures = new PairFeatures(reading, profile);
    for (Candidate candidate : candidates) {
      if (candidate.subject() instanceof Subject.Of of) {
        cues.computeIfAbsent(new Pair(of.concept(), candidate.object()), p -> new ArrayList<>())
            .add(candidate);
      } else {
        paperCues.computeIfAbsent(candidate.object(), c -> new ArrayList<>()).add(candidate);
      }
    }
  }

  List<Question> all() {
    List<Question> questions = new ArrayList<>();
    for (ConceptType type : ConceptType.values()) {
      reading.concepts(type).forEach(concept -> questions.add(ofPaper(concept)));
    }
    pairs(ConceptType.METHOD, ConceptType.METHOD, Kind.METHOD_METHOD, questions);
    pairs(ConceptType.METHOD, ConceptType.TASK, Kind.METHOD_TASK, questions);
    pairs(ConceptType.TASK, ConceptType.TASK, Kind.TASK_TASK, questions);
    pairs(ConceptType.METHOD, ConceptType.DATASET, Kind.METHOD_DATASET, questions);
    pairs(ConceptType.DATASET, ConceptType.TASK, Kind.DATASET_TASK, questions);
    return questions;
  }

  private Question ofPaper(Concept concept) {
    Kind kind =
        switch (concept.type()) {
          case METHOD -> Kind.PAPER_METHOD;
          case TASK -> Kind.PAPER_TASK;
          case DATASET -> Kind.PAPER_DATASET;
          case METRIC -> Kind.PAPER_METRIC;
        };
    Set<String> features = profile.full(concept);
    List<Candidate> seen = paperCues.getOrDefault(concept, List.of());
    seen.forEach(c -> features.add("cue=" + c.predicate().localName() + "/" + c.rule().id()));
    List<Evidence> evidence = new ArrayList<>();
    seen.forEach(c -> evidence.add(new Evidence(c.sentence(), c.rule().id())));
    Place best = PaperFacts.best(reading.places(concept));
    if (evidence.isEmpty()) {
      evidence.add(new Evidence(best.sentence(), "named"));
    }
    return new Question(kind, Subject.PAPER, concept, features, few(evidence));
  }

  private void pairs(
      ConceptType subjects, ConceptType objects, Kind kind, List<Question> questions) {
    for (Concept subject : reading.concepts(subjects)) {
      for (Concept object : reading.concepts(objects)) {
        Question question = subject.equals(object) ? null : ofPair(kind, subject, object);
        if (question != null) {
          questions.add(question);
        }
      }
    }
  }

  private Question ofPair(Kind kind, Concept subject, Concept object) {
    List<Candidate> seen = cues.getOrDefault(new Pair(subject, object), List.of());
    Place[] beside = nearest(subject, object);
    boolean own = proposed.isProposed(subject) || proposed.isProposed(object);
    if (beside == null && !own && seen.isEmpty()) {
      return null;
    }
    Set<String> fired = new TreeSet<>();
    seen.forEach(
        c ->
            fired.add(
                c.predicate().localName() + "/" + c.rule().id() + (c.negated() ? "/denied" : "")));
    Set<String> features = pairFeatures.of(subject, object, beside, fired);
    List<Evidence> evidence = new ArrayList<>();
    seen.forEach(c -> evidence.add(new Evidence(c.sentence(), c.rule().id())));
    if (evidence.isEmpty() && beside != null) {
      evidence.add(new Evidence(beside[0].sentence(), "beside"));
    }
    if (evidence.isEmpty()) {
      evidence.add(new Evidence(PaperFacts.best(reading.places(object)).sentence(), "own-method"));
    }
    return new Question(kind, new Subject.Of(subject), object, features, few(evidence));
  }

  private static List<Evidence> few(List<Evidence> evidence) {
    return evidence.stream().distinct().limit(MOST_EVIDENCE).toList();
  }

  /** The two places in one sentence with the fewest characters between them, or null. */
  private Place[] nearest(Concept subject, Concept object) {
    List<Place[]> together = new ArrayList<>();
    for (Place s : reading.places(subject)) {
      for (Place o : reading.places(object)) {
        if (s.sentence() == o.sentence()) {
          together.add(new Place[] {s, o});
        }
      }
    }
    return together.stream().min(Comparator.comparingInt(AskQuestions::distance)).orElse(null);
  }

  private static int distance(Place[] pair) {
    return Math.abs(
        pair[0].linked().mention().span().start() - pair[1].linked().mention().span().start());
  }
}
