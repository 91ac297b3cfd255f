package org.methodgraph.build;

import java.util.List;
import java.util.Map;
import org.methodgraph.model.Problem;
import org.methodgraph.read.FileSummary;

/**
 * What a build did.
 *
 * @param files what became of each file
 * @param records papers read, before those that are the same were made one
 * @param papers papers after that, those that were left alone included
 * @param work what had to be done with them
 * @param left papers that were still to be extracted when the build was cancelled
 * @param changed papers whose graph is new or differs from what the store had
 * @param mentions number of mentions in the papers that were extracted; so are the numbers below
 * @param concepts number of distinct concepts that were named
 * @param facts statements by predicate
 * @param plainFacts how many of them stand as plain triples
 * @param results measured values
 * @param problems everything that was odd, in order
 * @param seconds how long it took, loading included
 * @param abstractsPerSecond how fast papers were extracted and stored, loading left out
 */
public record BuildReport(
    List<FileSummary> files,
    int records,
    int papers,
    Work work,
    int left,
    int changed,
    int mentions,
    int concepts,
    Map<String, Integer> facts,
    int plainFacts,
    int results,
    List<Problem> problems,
    double seconds,
    double abstractsPerSecond) {

  /** Records that were left out. */
  public List<Problem> skipped() {
    return problems.stream().filter(p -> p.kind() == Problem.Kind.SKIPPED).toList();
  }

  /** Files that could not be read at all. */
  public List<Problem> unreadable() {
    return problems.stream().filter(p -> p.kind() == Problem.Kind.UNREADABLE).toList();
  }
}
