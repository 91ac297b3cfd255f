package org.methodgraph.serve.pages.view;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.methodgraph.vocab.MG;

/**
 * All concepts of a store with their names and numbers of papers. Read without SPARQL, which would
 * take twice as long: a large store has a hundred thousand, and a visitor waits for it.
 */
final class KnownConcepts {
  private static final Comparator<Named> ORDER =
      Comparator.comparing(Named::name).thenComparing(Named::kind);

  private final DatasetGraph data;
  private final Map<Node, Integer> counts = new HashMap<>();

  private KnownConcepts(DatasetGraph data) {
    this.data = data;
    Iterator<Quad> counted = data.find(Node.ANY, Node.ANY, MG.paperCount.asNode(), Node.ANY);
    counted.forEachRemaining(
        quad ->
            counts.put(
                quad.getSubject(), Integer.valueOf(quad.getObject().getLiteralLexicalForm())));
  }

  /** By address; to be called in a transaction. */
  static Map<String, Counted> in(Dataset data) {
    return new KnownConcepts(data.asDatasetGraph()).all();
  }

  private Map<String, Counted> all() {
    Map<String, Counted> known = new HashMap<>();
    Iterator<Quad> names = data.find(Node.ANY, Node.ANY, SKOS.prefLabel.asNode(), Node.ANY);
    while (names.hasNext()) {
      Quad name = names.next();
      kind(name)
          .map(kind -> named(name, kind))
          .ifPresent(
              concept ->
                  known.merge(
                      concept.iri(),
                      new Counted(concept, papers(name.getSubject())),
                      (one, other) ->
                          ORDER.compare(one.thing(), other.thing()) <= 0 ? one : other));
    }
    return known;
  }

  /** As the graph says it that has the name: elsewhere every paper that names a concept does. */
  private Optional<Kind> kind(Quad name) {
    Iterator<Quad> types =
        data.find(name.getGraph(), name.getSubject(), RDF.type.asNode(), Node.ANY);
    return Iter.toList(types).stream()
        .flatMap(type -> Kind.ofClass(type.getObject().toString()).stream())
        .filter(kind -> kind != Kind.PAPER)
        .min(Comparator.naturalOrder());
  }

  private static Named named(Quad name, Kind kind) {
    return new Named(name.getSubject().getURI(), name.getObject().getLiteralLexicalForm(), kind);
  }

  /** Counted at the end of a build, but for those that only one paper mentions, or none. */
  private int papers(Node concept) {
    Integer counted = counts.get(concept);
    if (counted != null) {
      return counted;
    }
    return data.contains(Node.ANY, Node.ANY, MG.mentions.asNode(), concept) ? 1 : 0;
  }
}
