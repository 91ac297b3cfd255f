package org.methodgraph.train;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.methodgraph.evaluate.JudgeFacts;
import org.methodgraph.evaluate.JudgeFacts.Verdict;
import org.methodgraph.learn.Corpus;
import org.methodgraph.learn.TrainLinear;
import org.methodgraph.learn.TrainLinear.Example;
import org.methodgraph.model.Concept;
import org.methodgraph.model.Extraction;
import org.methodgraph.model.LinkedMention;
import org.methodgraph.model.Predicate;
import org.methodgraph.model.Subject;
import org.methodgraph.relate.Question;
import org.methodgraph.relate.RelateConcepts;

/** Questions of annotated papers with their answers. */
final class FactExamples {
  /** The label of questions that nothing answers. */
  static final String NONE = "none";

  private static final double WEIGHT_OF_OPTIONAL = 0.1;

  private final Function<Concept, Collection<String>> labels;
  private final Map<String, Map<String, List<Example>>> byKind = new TreeMap<>();
  private final Set<Example> telling = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param labels all names that a concept has outside the paper
   */
  FactExamples(Function<Concept, Collection<String>> labels) {
    this.labels = labels;
  }

  /** What a tagger finds that has not seen the paper: such questions as the models will meet. */
  void addFound(TrainingPaper paper, List<LinkedMention> mentions) {
    add(paper, mentions, paper.real());
  }

  /** What people marked: more questions whose answers are known. */
  void addMarked(TrainingPaper paper, List<LinkedMention> mentions) {
    add(paper, mentions, false);
  }

  private void add(TrainingPaper paper, List<LinkedMention> mentions, boolean met) {
    boolean own = paper.corpus().ours();
    if (paper.gold().facts().isEmpty() && !own) {
      return;
    }
    Extraction extraction = new Extraction(paper.document(), mentions, List.of(), List.of());
    JudgeFacts judge = new JudgeFacts(paper.gold(), extraction, labels);
    for (Question question : RelateConcepts.questions(paper.document(), mentions)) {
      if (own || question.subject() instanceof Subject.Of) {
        Set<String> features = features(question, paper.corpus());
        Example example = example(question, features, judge, paper.weight());
        byKind
            .computeIfAbsent(question.kind().name(), kind -> new TreeMap<>())
            .computeIfAbsent(paper.gold().paper().origin().toString(), o -> new ArrayList<>())
            .add(example);
        if (met && example.weight() >= 1) {
          telling.add(example);
        }
      }
    }
  }

  /** For each kind of question its examples, those of one paper together. */
  Map<String, List<List<Example>>> byKind() {
    Map<String, List<List<Example>>> groups = new TreeMap<>();
    byKind.forEach((kind, papers) -> groups.put(kind, List.copyOf(papers.values())));
    return groups;
  }

  /** Whether a model will meet such questions; no optional fact is among them. */
  boolean isTelling(Example example) {
    return telling.contains(example);
  }

  /** Of the texts of others, which are single sentences, only what a sentence shows. */
  private static Set<String> features(Question question, Corpus corpus) {
    Set<String> features =
        new TreeSet<>(corpus.ours() ? question.features() : question.sentenceFeatures());
    features.add(TrainLinear.BIAS);
    corpus.addOwn(features);
    return features;
  }

  /** An optional fact is true enough to be learnt from, a little. */
  private static Example example(
      Question question, Set<String> features, JudgeFacts judge, double weight) {
    String optional = null;
    for (Predicate predicate : question.kind().answers()) {
      Verdict verdict = judge.judge(question.subject(), predicate, question.object());
      if (verdict == Verdict.RIGHT) {
        return new Example(features, predicate.localName(), (float) weight);
      }
      if (verdict == Verdict.OPTIONAL && optional == null) {
        optional = predicate.localName();
      }
    }
    return optional == null
        ? new Example(features, NONE, (float) weight)
        : new Example(features, optional, (float) (weight * WEIGHT_OF_OPTIONAL));
  }
}
