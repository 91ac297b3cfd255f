package org.methodgraph.export.protege;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/**
 * What speaks for one assertion.
 *
 * @param confidence the highest one, as it stands in the store; null if the store tells none
 * @param sentences texts of the sentences that say it
 * @param papers IRIs of the papers that say it
 */
record Support(Node confidence, SortedSet<String> sentences, SortedSet<String> papers) {
  static Support of(Node paper, Node confidence, Collection<String> sentences) {
    SortedSet<String> papers = new TreeSet<>();
    papers.add(paper.getURI());
    return new Support(confidence, new TreeSet<>(sentences), papers);
  }

  Support with(Support other) {
    SortedSet<String> allSentences = new TreeSet<>(sentences);
    allSentences.addAll(other.sentences);
    SortedSet<String> allPapers = new TreeSet<>(papers);
    allPapers.addAll(other.papers);
    return new Support(higher(confidence, other.confidence), allSentences, allPapers);
  }

  /** Whether it is at least as sure as asked; what is not known to be is not, unless 0 is asked. */
  boolean reaches(double leastConfidence) {
    return leastConfidence == 0 || confidence != null && number(confidence) >= leastConfidence;
  }

  private static Node higher(Node a, Node b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return number(a) >= number(b) ? a : b;
  }

  private static double number(Node literal) {
    return Double.parseDouble(literal.getLiteralLexicalForm());
  }
}
