package org.methodgraph.build;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.methodgraph.graph.Iris;
import org.methodgraph.model.PaperId;
import org.methodgraph.vocab.MG;

/**
 * What a store remembers of its papers. It stands in the papers' graphs themselves, so that it is
 * true after a crash too.
 */
final class Memory {
  private final Map<String, String> hashes = new HashMap<>();
  private final Map<String, String> runs = new HashMap<>();
  private final Map<String, Configuration> configurations = new HashMap<>();
  private final Map<PaperId, Set<String>> bearers = new HashMap<>();
  private final Set<String> papers = new HashSet<>();

  private Memory() {}

  /** To be called in a transaction. */
  static Memory of(DatasetGraph store, Iris iris) {
    Memory memory = new Memory();
    // By type and not by listing the graphs, which would read the whole store.
    Iterator<Quad> typed = store.find(Node.ANY, Node.ANY, RDF.type.asNode(), MG.Paper.asNode());
    while (typed.hasNext()) {
      String graph = typed.next().getGraph().getURI();
      if (iris.isPaperGraph(graph)) {
        memory.papers.add(graph);
      }
    }
    memory.values(store, Node.ANY, MG.sourceHash, memory.hashes);
    memory.values(store, Node.ANY, MG.extractedBy, memory.runs);
    memory.configurations(store, NodeFactory.createURI(iris.runsGraph()));
    memory.identifiers(store);
    return memory;
  }

  /** The addresses of all papers. */
  Set<String> papers() {
    return papers;
  }

  boolean knows(String paper) {
    return papers.contains(paper);
  }

  /** Whether the paper was read as it was before. */
  boolean hasHash(String paper, String hash) {
    return hash.equals(hashes.get(paper));
  }

  /** Whether the run of that address made the paper's graph. */
  boolean isOf(String paper, String run) {
    return run.equals(runs.get(paper));
  }

  /** What the paper was extracted with; nothing is in it where that is not known. */
  Configuration configuration(String paper) {
    return configurations.getOrDefault(runs.get(paper), new Configuration(Map.of()));
  }

  /** The addresses of the papers that bear an identifier. */
  Set<String> bearersOf(PaperId id) {
    return bearers.getOrDefault(key(id), Set.of());
  }

  private void values(
      DatasetGraph store, Node graph, Property property, Map<String, String> found) {
    Iterator<Quad> quads = store.find(graph, Node.ANY, property.asNode(), Node.ANY);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      Node value = quad.getObject();
      found.put(
          quad.getSubject().getURI(),
          value.isLiteral() ? value.getLiteralLexicalForm() : value.getURI());
    }
  }

  private void configurations(DatasetGraph store, Node graph) {
    Map<String, String> texts = new HashMap<>();
    values(store, graph, MG.configuration, texts);
    texts.forEach((run, text) -> configurations.put(run, Configuration.parse(text)));
  }

  private void identifiers(DatasetGraph store) {
    Iterator<Quad> quads = store.find(Node.ANY, Node.ANY, DCTerms.identifier.asNode(), Node.ANY);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      PaperId id = PaperId.parse(quad.getObject().getLiteralLexicalForm());
      bearers.computeIfAbsent(key(id), any -> new HashSet<>()).add(quad.getSubject().getURI());
    }
  }

  /** A paper's DOI at arXiv is its arXiv id. What stands in a graph has lost how it was given. */
  private static PaperId key(PaperId id) {
    PaperId told = PaperId.parse(id.display());
    return told.arxivOfDoi().orElse(told);
  }
}
