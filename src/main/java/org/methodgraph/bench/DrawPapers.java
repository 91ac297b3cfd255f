package org.methodgraph.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.methodgraph.graph.Iris;
import org.methodgraph.vocab.MG;

/**
 * Papers without end: the real ones first, then copies of them drawn at random ({@link CopyPaper}).
 * The same pattern and seed give the same papers.
 */
final class DrawPapers {
  /** A paper and its graph, which bears its name. */
  record Drawn(Node name, Graph graph) {}

  private final Iris iris;
  private final Pattern pattern;
  private final List<Node> names;
  private final Random random;
  private final Map<String, DrawConcepts> draws = new TreeMap<>();
  private final CopyPaper copy;
  private int drawn;

  /**
   * @param types the types of concepts, as their IRIs tell them: {@code method}
   */
  DrawPapers(Pattern pattern, Iris iris, Collection<String> types, long seed) {
    this.iris = iris;
    this.pattern = pattern;
    this.names = new ArrayList<>(pattern.papers().keySet());
    this.random = new Random(seed);
    types.stream().sorted().forEach(type -> draws.put(type, draw(type)));
    this.copy = new CopyPaper(iris.base(), draws, random);
  }

  Drawn next() {
    drawn++;
    if (drawn <= names.size()) {
      Node name = names.get(drawn - 1);
      return new Drawn(name, pattern.papers().get(name));
    }
    int number = drawn - names.size();
    Node name = names.get(random.nextInt(names.size()));
    return new Drawn(
        NodeFactory.createURI(iris.base() + "paper/synthetic-" + number),
        copy.of(name, pattern.papers().get(name), number));
  }

  /** How many papers were drawn. */
  int drawn() {
    return drawn;
  }

  /** How concepts were drawn, by their type. */
  Map<String, DrawConcepts> concepts() {
    return draws;
  }

  private DrawConcepts draw(String type) {
    List<String> known =
        pattern.papers().entrySet().stream()
            .flatMap(paper -> mentioned(paper.getKey(), paper.getValue()))
            .filter(iri -> CopyPaper.typeOf(iri, iris.base()).equals(type))
            .toList();
    return new DrawConcepts(iris.base() + type + "/synthetic-", known, random);
  }

  private static Stream<String> mentioned(Node paper, Graph graph) {
    return graph.find(paper, MG.mentions.asNode(), Node.ANY).toList().stream()
        .map(triple -> triple.getObject().getURI())
        .sorted();
  }
}
