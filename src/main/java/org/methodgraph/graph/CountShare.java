package org.methodgraph.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.methodgraph.vocab.MG;

/**
 * Numbers of papers: of a year, or those that name a concept and those that use it, by year; and
 * the first year in which one proposes it.
 */
final class CountShare implements Share {
  private static final long serialVersionUID = 1L;

  /** Most concepts are named by one paper only; listing them would tell nothing. */
  private static final int LEAST_PAPERS = 2;

  private static final Node USES = MG.property("uses").asNode();
  private static final Set<Node> INTRODUCES =
      Set.of(MG.property("proposes").asNode(), MG.property("introducesDataset").asNode());

  private static final int NEVER = Integer.MAX_VALUE;

  // One of the two: the IRI of a concept, or a year.
  private final String concept;
  private final int year;
  private int papers;
  private int firstProposed = NEVER;
  private final TreeMap<Integer, Integer> mentionsByYear = new TreeMap<>();
  private final TreeMap<Integer, Integer> usesByYear = new TreeMap<>();

  private CountShare(String concept, int year) {
    this.concept = concept;
    this.year = year;
  }

  /** What one paper adds to the numbers, by the triples of which it is the subject. */
  static Collection<CountShare> of(Iterable<Triple> paper) {
    Set<Integer> years = new HashSet<>();
    Set<String> mentioned = new HashSet<>();
    Set<String> used = new HashSet<>();
    Set<String> introduced = new HashSet<>();
    for (Triple triple : paper) {
      Node predicate = triple.getPredicate();
      if (predicate.equals(MG.mentions.asNode())) {
        mentioned.add(triple.getObject().getURI());
      } else if (predicate.equals(MG.year.asNode())) {
        years.add(Integer.parseInt(triple.getObject().getLiteralLexicalForm()));
      } else if (predicate.equals(USES)) {
        used.add(triple.getObject().getURI());
      } else if (INTRODUCES.contains(predicate)) {
        introduced.add(triple.getObject().getURI());
      }
    }
    Map<String, CountShare> shares = new HashMap<>();
    mentioned.forEach(iri -> ofConcept(shares, iri).papers++);
    for (int year : years) {
      CountShare ofYear = new CountShare("", year);
      ofYear.papers++;
      shares.put(ofYear.key(), ofYear);
      mentioned.forEach(iri -> ofConcept(shares, iri).mentionsByYear.merge(year, 1, Integer::sum));
      used.forEach(iri -> ofConcept(shares, iri).usesByYear.merge(year, 1, Integer::sum));
      introduced.forEach(iri -> ofConcept(shares, iri).proposedIn(year));
    }
    return shares.values();
  }

  private static CountShare ofConcept(Map<String, CountShare> shares, String iri) {
    return shares.computeIfAbsent(iri, any -> new CountShare(iri, 0));
  }

  private void proposedIn(int when) {
    firstProposed = Math.min(firstProposed, when);
  }

  @Override
  public String key() {
    return "count " + (concept.isEmpty() ? year : concept);
  }

  @Override
  public CountShare join(Share other) {
    CountShare joined = (CountShare) other;
    papers += joined.papers;
    proposedIn(joined.firstProposed);
    joined.mentionsByYear.forEach((when, count) -> mentionsByYear.merge(when, count, Integer::sum));
    joined.usesByYear.forEach((when, count) -> usesByYear.merge(when, count, Integer::sum));
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
      describe(graph, counted, MG.Year, year);
      add(graph, counted.asNode(), MG.papersInYear, papers);
      return graph;
    }
    if (papers >= LEAST_PAPERS) {
      add(graph, NodeFactory.createURI(concept), MG.paperCount, papers);
      mentionsByYear.forEach((when, count) -> addMentions(graph, iris, when, count));
    }
    usesByYear.forEach((when, count) -> addUses(graph, iris, when, count));
    if (firstProposed != NEVER) {
      add(graph, NodeFactory.createURI(concept), MG.firstProposed, firstProposed);
    }
    return graph;
  }

  /** All years of a concept that several papers mention, as a chart wants them. */
  private void addMentions(Graph graph, Iris iris, int when, int count) {
    Resource counted = iris.conceptYear(when, concept);
    describe(graph, counted, MG.ConceptYear, when);
    graph.add(counted.asNode(), MG.mentionedConcept.asNode(), NodeFactory.createURI(concept));
    add(graph, counted.asNode(), MG.papersInYear, count);
  }

  private void addUses(Graph graph, Iris iris, int when, int count) {
    if (count >= LEAST_PAPERS) {
      Resource counted = iris.methodYear(when, concept);
      describe(graph, counted, MG.MethodYear, when);
      graph.add(counted.asNode(), MG.usedMethod.asNode(), NodeFactory.createURI(concept));
      graph.add(counted.asNode(), MG.countedYear.asNode(), iris.year(when).asNode());
      add(graph, counted.asNode(), MG.papersInYear, count);
    }
  }

  private static void describe(Graph graph, Resource counted, Resource type, int year) {
    graph.add(counted.asNode(), RDF.type.asNode(), type.asNode());
    add(graph, counted.asNode(), MG.year, year);
  }

  private static void add(Graph graph, Node counted, Property property, int number) {
    graph.add(counted, property.asNode(), Literals.integer(number).asNode());
  }
}
