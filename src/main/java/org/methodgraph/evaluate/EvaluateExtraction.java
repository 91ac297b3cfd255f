package org.methodgraph.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.methodgraph.evaluate.Calibration.Judged;
import org.methodgraph.evaluate.GoldPaper.GoldFact;
import org.methodgraph.evaluate.GoldPaper.GoldMention;
import org.methodgraph.evaluate.JudgeFacts.Verdict;
import org.methodgraph.evaluate.ScoreFacts.Named;
import org.methodgraph.evaluate.ScoreMentions.Found;
import org.methodgraph.model.Concept;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Document;
import org.methodgraph.model.Extraction;
import org.methodgraph.model.Fact;
import org.methodgraph.model.LinkedMention;
import org.methodgraph.model.Predicate;
import org.methodgraph.model.Subject;

/** Scores what was extracted from annotated papers. */
public final class EvaluateExtraction {
  private static final List<Double> THRESHOLDS =
      List.of(0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7, 0.8, 0.9);

  private final Function<Concept, Collection<String>> labels;
  private final Names names;
  private final double threshold;

  private int papers;
  private Score exact = Score.NONE;
  private Score untyped = Score.NONE;
  private Score overlapping = Score.NONE;
  private final Map<ConceptType, Score> perType = new TreeMap<>();
  private final Map<Predicate, Score> perPredicate = new TreeMap<>();
  private final Map<Double, Map<Predicate, Score>> byThreshold = new TreeMap<>();
  private final List<Judged> judgedMentions = new ArrayList<>();
  private final List<Judged> judgedFacts = new ArrayList<>();
  private final List<ErrorCase> errors = new ArrayList<>();

  /**
   * @param labels all names that a concept has outside the paper
   * @param threshold confidence from which a fact counts as said
   */
  public EvaluateExtraction(Function<Concept, Collection<String>> labels, double threshold) {
    this.labels = labels;
    this.names = new Names(labels);
    this.threshold = threshold;
  }

  /** Scores one paper. */
  public void add(GoldPaper paper, Extraction extraction) {
    papers++;
    mentions(paper, extraction);
    facts(paper, extraction);
    judge(paper, extraction);
  }

  /** What came of all papers so far. */
  public Evaluation result() {
    return new Evaluation(
        papers,
        exact,
        untyped,
        overlapping,
        perType,
        perPredicate,
        byThreshold,
        Calibration.of(judgedMentions),
        Calibration.of(judgedFacts),
        errors);
  }

  private void judge(GoldPaper paper, Extraction extraction) {
    List<Found> found = found(extraction);
    for (int i = 0; i < found.size(); i++) {
      Found mention = found.get(i);
      boolean right =
          paper.mentions().stream().anyMatch(gold -> ScoreMentions.EXACT.test(mention, gold));
      double confidence = extraction.mentions().get(i).mention().confidence();
      judgedMentions.add(new Judged(confidence, right));
    }
    JudgeFacts judge = new JudgeFacts(paper, extraction, labels);
    for (Fact fact : extraction.facts()) {
      Verdict verdict = judge.judge(fact.subject(), fact.predicate(), fact.object());
      if (!fact.negated() && verdict != Verdict.OPTIONAL) {
        judgedFacts.add(new Judged(fact.confidence(), verdict == Verdict.RIGHT));
      }
    }
  }

  private void mentions(GoldPaper paper, Extraction extraction) {
    List<Found> found = found(extraction);
    List<GoldMention> gold = paper.mentions();
    exact = exact.plus(ScoreMentions.score(found, gold, ScoreMentions.EXACT));
    untyped = untyped.plus(ScoreMentions.score(found, gold, ScoreMentions.UNTYPED));
    overlapping = overlapping.plus(ScoreMentions.score(found, gold, ScoreMentions.OVERLAPPING));
    for (ConceptType type : ConceptType.values()) {
      List<Found> foundOfType = found.stream().filter(f -> f.type() == type).toList();
      List<GoldMention> goldOfType = gold.stream().filter(g -> g.type() == type).toList();
      perType.merge(
          type, ScoreMentions.score(foundOfType, goldOfType, ScoreMentions.EXACT), Score::plus);
    }
    for (Found f : found) {
      if (gold.stream().noneMatch(g -> ScoreMentions.EXACT.test(f, g))) {
        errors.add(
            error(
                paper,
                "false",
                f.text() + " (" + f.type().className() + ")",
                f.finder(),
                extraction.document(),
                f.span().start()));
      }
    }
    for (GoldMention g : gold) {
      if (found.stream().noneMatch(f -> ScoreMentions.EXACT.test(f, g))) {
        errors.add(
            error(
                paper,
                "missed",
                g.text() + " (" + g.type().className() + ")",
                "",
                extraction.document(),
                g.span().start()));
      }
    }
  }

  private static List<Found> found(Extraction extraction) {
    return extraction.mentions().stream()
        .map(LinkedMention::mention)
        .map(
            m ->
                new Found(
                    extraction.document().text().rawSpan(m.span()), m.text(), m.type(), m.finder()))
        .toList();
  }

  private static ErrorCase error(
      GoldPaper paper, String kind, String what, String how, Document document, int rawOffset) {
    return new ErrorCase(id(paper), kind, "mention", what, how, sentenceAt(document, rawOffset));
  }

  private static String sentenceAt(Document document, int rawOffset) {
    return document.sentences().stream()
        .filter(s -> document.text().rawSpan(s.span()).end() > rawOffset)
        .findFirst()
        .map(s -> s.span().of(document.text().clean()))
        .orElse("");
  }

  private static String id(GoldPaper paper) {
    return paper.paper().ids().get(0).value();
  }

  private void facts(GoldPaper paper, Extraction extraction) {
    ScoreFacts.Outcome<Fact> outcome = outcome(paper, extraction, threshold);
    add(outcome, perPredicate);
    outcome
        .wrong()
        .forEach(wrong -> errors.add(falseFact(paper, wrong.about(), extraction.document())));
    outcome.missed().forEach(missed -> errors.add(missedFact(paper, missed.about())));
    for (double other : THRESHOLDS) {
      add(
          outcome(paper, extraction, other),
          byThreshold.computeIfAbsent(other, o -> new TreeMap<>()));
    }
  }

  private static void add(ScoreFacts.Outcome<Fact> outcome, Map<Predicate, Score> to) {
    outcome.scores().forEach((predicate, score) -> to.merge(predicate, score, Score::plus));
  }

  private ScoreFacts.Outcome<Fact> outcome(GoldPaper paper, Extraction extraction, double least) {
    List<Named<Fact>> predicted = new ArrayList<>();
    for (Fact fact : extraction.facts()) {
      if (!fact.negated() && fact.confidence() >= least) {
        predicted.add(
            new Named<>(
                names.of(fact.subject(), extraction),
                fact.predicate(),
                names.of(fact.object(), extraction),
                fact));
      }
    }
    List<Named<GoldFact>> gold = new ArrayList<>();
    for (GoldFact fact : paper.facts()) {
      gold.add(
          new Named<>(
              Names.inGold(fact.subject(), paper),
              fact.predicate(),
              Names.inGold(fact.object(), paper),
              fact));
    }
    return ScoreFacts.score(predicted, gold);
  }

  private static ErrorCase falseFact(GoldPaper paper, Fact fact, Document document) {
    String subject = fact.subject() instanceof Subject.Of of ? of.concept().label() : Names.PAPER;
    String what = subject + " | " + fact.predicate().localName() + " | " + fact.object().label();
    String sentence =
        document
            .sentences()
            .get(fact.evidence().get(0).sentence())
            .span()
            .of(document.text().clean());
    return new ErrorCase(id(paper), "false", "fact", what, fact.evidence().get(0).rule(), sentence);
  }

  private static ErrorCase missedFact(GoldPaper paper, GoldFact fact) {
    String what = fact.subject() + " | " + fact.predicate().localName() + " | " + fact.object();
    return new ErrorCase(id(paper), "missed", "fact", what, "", "");
  }
}
