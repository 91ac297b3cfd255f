package org.methodgraph.explain;

import java.util.List;

/** Why something is in a store. */
public sealed interface Explanation {
  /**
   * A thing by address and name.
   *
   * @param iri its address
   * @param label its name; the address where it has none
   */
  record Thing(String iri, String label) {}

  /**
   * What one feature adds to a score.
   *
   * @param feature its name
   * @param weight in log odds; above 0 it speaks for the decision, below 0 against it
   */
  record Weight(String feature, double weight) {}

  /**
   * A sentence with its words of interest in square brackets.
   *
   * @param paper where it stands
   */
  record Quote(Thing paper, String text) {}

  /**
   * One string by which papers name a concept.
   *
   * @param text the string, as most papers write it
   * @param mentions how often it names the concept
   * @param papers in how many papers
   * @param reason why it is a name of this concept
   */
  record Name(String text, int mentions, int papers, String reason) {}

  /**
   * A place that names a concept.
   *
   * @param finder what found it
   * @param confidence how likely span and type are right, 0 to 1
   */
  record Place(String iri, Quote quote, String finder, double confidence) {}

  /**
   * A concept.
   *
   * @param type method, task, dataset or metric
   * @param inLexicon whether the lexicon has it; else papers alone speak for it
   * @param broader what stands right above it
   * @param names all strings that fell together in it, the most frequent first
   * @param places where it is named, the most certain first
   */
  record OfConcept(
      Thing concept,
      String type,
      boolean inLexicon,
      List<Thing> broader,
      List<Name> names,
      List<Place> places)
      implements Explanation {}

  /**
   * A mention.
   *
   * @param reason why it was linked to this concept
   * @param weights what the tagger saw, the weightiest first; empty where it did not decide
   */
  record OfMention(Place place, Thing concept, String reason, List<Weight> weights)
      implements Explanation {}

  /**
   * What one paper says.
   *
   * @param says subject, predicate and object in words
   * @param confidence how likely the paper says it, 0 to 1
   * @param rules the cues that were seen
   * @param evidence the sentences
   * @param model name of the model that decided; empty where a rule did
   * @param weights what the model saw, the weightiest first; empty where it did not decide
   */
  record OfStatement(
      Thing statement,
      String says,
      double confidence,
      List<String> rules,
      List<Quote> evidence,
      String model,
      List<Weight> weights)
      implements Explanation {}

  /**
   * A claim.
   *
   * @param says subject, predicate and object in words
   * @param confidence how likely at least one of its papers says it, 0 to 1
   * @param statements what it rests on
   */
  record OfClaim(Thing claim, String says, double confidence, List<OfStatement> statements)
      implements Explanation {}
}
