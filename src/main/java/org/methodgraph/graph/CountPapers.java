package org.methodgraph.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.methodgraph.vocab.MG;

/**
 * Counts papers by concept, by year, and by year and mentioned concept or used method, so that
 * questions over all papers need not do it each time.
 */
public final class CountPapers {
  /** Most concepts are named by one paper only; listing them would tell nothing. */
  private static final int LEAST_PAPERS = 2;

  private static final Node USES = MG.property("uses").asNode();

  private record InYear(Node concept, int year) {}

  private final Iris iris;
  private final Map<Node, Integer> byConcept = new HashMap<>();
  private final Map<Integer, Integer> byYear = new TreeMap<>();
  private final Map<InYear, Integer> mentionsInYear = new HashMap<>();
  private final Map<InYear, Integer> usesInYear = new HashMap<>();

  public CountPapers(Iris iris) {
    this.iris = iris;
  }

  /** The counts over all papers of a store; to be called in a transaction of it. */
  public static Graph in(DatasetGraph store, Iris iris) {
    CountPapers counting = new CountPapers(iris);
    Iterator<Quad> papers = store.find(Node.ANY, Node.ANY, RDF.type.asNode(), MG.Paper.asNode());
    while (papers.hasNext()) {
      Quad paper = papers.next();
      if (paper.getGraph().equals(paper.getSubject())) {
        counting.add(
            Iter.toList(
                Iter.map(
                    store.find(paper.getGraph(), paper.getSubject(), Node.ANY, Node.ANY),
                    Quad::asTriple)));
      }
    }
    return counting.graph();
  }

  /** Counts one more paper, by the triples of which it is the subject. */
  public void add(Iterable<Triple> paper) {
    Set<Integer> years = new HashSet<>();
    Set<Node> mentioned = new HashSet<>();
    Set<Node> used = new HashSet<>();
    for (Triple triple : paper) {
      Node predicate = triple.getPredicate();
      if (predicate.equals(MG.mentions.asNode())) {
        mentioned.add(triple.getObject());
      } else if (predicate.equals(MG.year.asNode())) {
        years.add(Integer.parseInt(triple.getObject().getLiteralLexicalForm()));
      } else if (predicate.equals(USES)) {
        used.add(triple.getObject());
      }
    }
    mentioned.forEach(concept -> byConcept.merge(concept, 1, Integer::sum));
    for (int year : years) {
      byYear.merge(year, 1, Integer::sum);
      mentioned.forEach(concept -> countOne(mentionsInYear, concept, year));
      used.forEach(method -> countOne(usesInYear, method, year));
    }
  }

  private static void countOne(Map<InYear, Integer> counts, Node concept, int year) {
    counts.merge(new InYear(concept, year), 1, Integer::sum);
  }

  /** What was counted, as the graph {@code …/graph/counts}. */
  public Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    byConcept.forEach(
        (concept, papers) -> {
          if (papers >= LEAST_PAPERS) {
            count(graph, concept, papers);
          }
        });
    byYear.forEach(
        (year, papers) -> {
          Resource counted = iris.year(year);
          describe(graph, counted, MG.Year, year);
          count(graph, counted.asNode(), papers);
        });
    mentionsInYear.forEach((key, papers) -> addMentions(graph, key, papers));
    usesInYear.forEach((key, papers) -> addUses(graph, key, papers));
    return graph;
  }

  /** All years of a concept that several papers mention, as a chart wants them. */
  private void addMentions(Graph graph, InYear key, int papers) {
    if (byConcept.get(key.concept()) >= LEAST_PAPERS) {
      Resource counted = iris.conceptYear(key.year(), key.concept().toString());
      describe(graph, counted, MG.ConceptYear, key.year());
      graph.add(counted.asNode(), MG.mentionedConcept.asNode(), key.concept());
      count(graph, counted.asNode(), papers);
    }
  }

  private void addUses(Graph graph, InYear key, int papers) {
    if (papers >= LEAST_PAPERS) {
      Resource counted = iris.methodYear(key.year(), key.concept().toString());
      describe(graph, counted, MG.MethodYear, key.year());
      graph.add(counted.asNode(), MG.usedMethod.asNode(), key.concept());
      count(graph, counted.asNode(), papers);
    }
  }

  private static void describe(Graph graph, Resource counted, Resource type, int year) {
    graph.add(counted.asNode(), RDF.type.asNode(), type.asNode());
    graph.add(counted.asNode(), MG.year.asNode(), Literals.integer(year).asNode());
  }

  private static void count(Graph graph, Node counted, int papers) {
    graph.add(counted, MG.paperCount.asNode(), Literals.integer(papers).asNode());
  }
}
