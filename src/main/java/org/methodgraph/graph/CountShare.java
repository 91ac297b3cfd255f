package org.methodgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.methodgraph.vocab.MG;

/** A number of papers: those that name a concept, those of a year, those of a year that use it. */
final class CountShare implements Share {
  private static final long serialVersionUID = 1L;

  /** Most concepts are named by one paper only; listing them would tell nothing. */
  private static final int LEAST_PAPERS = 2;

  private static final int NO_YEAR = Integer.MIN_VALUE;
  private static final Node USES = MG.property("uses").asNode();

  private final String concept;
  private final int year;
  private int papers = 1;

  private CountShare(String concept, int year) {
    this.concept = concept;
    this.year = year;
  }

  /** What one paper adds to the numbers, by the triples of which it is the subject. */
  static List<CountShare> of(Iterable<Triple> paper) {
    List<CountShare> shares = new ArrayList<>();
    Set<Integer> years = new HashSet<>();
    Set<Node> used = new HashSet<>();
    for (Triple triple : paper) {
      Node predicate = triple.getPredicate();
      if (predicate.equals(MG.mentions.asNode())) {
        shares.add(new CountShare(triple.getObject().getURI(), NO_YEAR));
      } else if (predicate.equals(MG.year.asNode())) {
        years.add(Integer.parseInt(triple.getObject().getLiteralLexicalForm()));
      } else if (predicate.equals(USES)) {
        used.add(triple.getObject());
      }
    }
    for (int year : years) {
      shares.add(new CountShare("", year));
      used.forEach(method -> shares.add(new CountShare(method.getURI(), year)));
    }
    return shares;
  }

  @Override
  public String key() {
    return "count " + concept + " " + (year == NO_YEAR ? "" : year);
  }

  @Override
  public CountShare join(Share other) {
    papers += ((CountShare) other).papers;
    return this;
  }

  @Override
  public Collection<Quad> quads(Iris iris) {
    Node counts = NodeFactory.createURI(iris.countsGraph());
    return graph(iris).find().mapWith(triple -> Quad.create(counts, triple)).toList();
  }

  Graph graph(Iris iris) {
    Graph graph = GraphFactory.createDefaultGraph();
    if (concept.isEmpty()) {
      Resource counted = iris.year(year);
      describe(graph, counted, MG.Year);
      count(graph, counted.asNode());
    } else if (papers >= LEAST_PAPERS) {
      ofConcept(graph, iris, NodeFactory.createURI(concept));
    }
    return graph;
  }

  private void ofConcept(Graph graph, Iris iris, Node node) {
    if (year == NO_YEAR) {
      count(graph, node);
      return;
    }
    Resource counted = iris.methodYear(year, concept);
    describe(graph, counted, MG.MethodYear);
    graph.add(counted.asNode(), MG.usedMethod.asNode(), node);
    count(graph, counted.asNode());
  }

  private void describe(Graph graph, Resource counted, Resource type) {
    graph.add(counted.asNode(), RDF.type.asNode(), type.asNode());
    graph.add(counted.asNode(), MG.year.asNode(), Literals.integer(year).asNode());
  }

  private void count(Graph graph, Node counted) {
    graph.add(counted, MG.paperCount.asNode(), Literals.integer(papers).asNode());
  }
}
