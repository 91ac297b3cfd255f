package org.methodgraph.evaluate;

import java.util.List;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Paper;
import org.methodgraph.model.Predicate;
import org.methodgraph.model.Span;

/**
 * One annotated paper.
 *
 * @param paper its text
 * @param mentions what is named; spans are offsets in the raw text
 * @param facts what it says
 */
public record GoldPaper(Paper paper, List<GoldMention> mentions, List<GoldFact> facts) {

  /** A marked place. */
  public record GoldMention(Span span, String text, ConceptType type, String concept) {}

  /**
   * A fact as annotated.
   *
   * @param subject label of a concept, or {@code paper}
   * @param optional whether it counts neither for nor against a system
   */
  public record GoldFact(String subject, Predicate predicate, String object, boolean optional) {}
}
