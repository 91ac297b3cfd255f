package org.methodgraph.relate;

import java.util.ArrayList;
import java.util.List;
import org.methodgraph.model.Document;
import org.methodgraph.model.Fact;
import org.methodgraph.model.LinkedMention;
import org.methodgraph.model.Result;

/**
 * Reads what a paper says of the concepts it names. Rules see cues, cues and much else become the
 * features of questions, and a trained model answers them.
 */
public final class RelateConcepts {
  private static final List<FactRule> RULES =
      List.of(new PaperFacts(), new ProposedFacts(), new SentenceFacts(), new NameFacts());

  private final FactModel model;

  public RelateConcepts(FactModel model) {
    this.model = model;
  }

  /**
   * Facts with their confidence, the doubtful ones too; what is done with those is the caller's
   * choice.
   */
  public List<Fact> facts(Document document, List<LinkedMention> mentions) {
    Reading reading = new Reading(document, mentions);
    Proposed proposed = Proposed.in(reading);
    List<Candidate> candidates = candidates(reading, proposed);
    List<Fact> facts = new ArrayList<>(DeniedFacts.from(candidates));
    facts.addAll(AnswerQuestions.by(model, new AskQuestions(reading, proposed, candidates).all()));
    return facts;
  }

  /** Measured values that the paper states. */
  public List<Result> results(Document document, List<LinkedMention> mentions) {
    Reading reading = new Reading(document, mentions);
    return new ReadResults(reading, Proposed.in(reading)).all();
  }

  /** Everything that the paper might say: what a model is trained on. */
  public static List<Question> questions(Document document, List<LinkedMention> mentions) {
    Reading reading = new Reading(document, mentions);
    Proposed proposed = Proposed.in(reading);
    return new AskQuestions(reading, proposed, candidates(reading, proposed)).all();
  }

  private static List<Candidate> candidates(Reading reading, Proposed proposed) {
    List<Candidate> candidates = new ArrayList<>();
    RULES.forEach(rule -> candidates.addAll(rule.candidates(reading, proposed)));
    return candidates;
  }
}
