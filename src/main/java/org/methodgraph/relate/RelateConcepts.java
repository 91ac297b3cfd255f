package org.methodgraph.relate;

import java.util.ArrayList;
import java.util.List;
import org.methodgraph.model.Document;
import org.methodgraph.model.Fact;
import org.methodgraph.model.LinkedMention;
import org.methodgraph.model.Result;

/**
 * Reads what a paper says of the concepts it names: rules propose candidates, one decision makes
 * them facts.
 */
public final class RelateConcepts {
  private final List<FactRule> rules =
      List.of(new PaperFacts(), new ProposedFacts(), new SentenceFacts(), new NameFacts());

  /** Measured values that the paper states. */
  public List<Result> results(Document document, List<LinkedMention> mentions) {
    Reading reading = new Reading(document, mentions);
    return new ReadResults(reading, Proposed.in(reading)).all();
  }

  /** Everything that the paper might say, for training and deciding. */
  public List<Question> questions(Document document, List<LinkedMention> mentions) {
    Reading reading = new Reading(document, mentions);
    Proposed proposed = Proposed.in(reading);
    List<Candidate> candidates = new ArrayList<>();
    rules.forEach(rule -> candidates.addAll(rule.candidates(reading, proposed)));
    return new AskQuestions(reading, proposed, candidates).all();
  }

  /** All facts, those of low confidence too; what is done with them is the caller's choice. */
  public List<Fact> in(Document document, List<LinkedMention> mentions) {
    Reading reading = new Reading(document, mentions);
    Proposed proposed = Proposed.in(reading);
    List<Candidate> candidates = new ArrayList<>();
    rules.forEach(rule -> candidates.addAll(rule.candidates(reading, proposed)));
    return DecideFacts.from(candidates);
  }
}
