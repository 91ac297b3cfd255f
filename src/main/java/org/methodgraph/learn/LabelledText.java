package org.methodgraph.learn;

import java.util.List;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Paper;
import org.methodgraph.model.Span;

/**
 * A text in which people marked what is named.
 *
 * @param paper the text
 * @param corpus under which guidelines
 * @param names what they marked
 * @param weight how many times it counts
 */
public record LabelledText(Paper paper, Corpus corpus, List<Name> names, double weight) {
  /**
   * @param span offsets in {@link Paper#text()}
   * @param type what kind of thing is named there
   */
  public record Name(Span span, ConceptType type) {}

  public LabelledText {
    names = List.copyOf(names);
  }
}
