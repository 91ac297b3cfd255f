package org.methodgraph.explain;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.methodgraph.lexicon.Piece;

/** Finds what a user asks about: by its address, or a concept by any of its names. */
final class FindThing {
  private final Model data;

  FindThing(Model data) {
    this.data = data;
  }

  /**
   * @param asked an IRI, or the name of a concept in any spelling
   * @throws ExplainException if nothing is called so, or several concepts are
   */
  Resource called(String asked) {
    Resource iri = data.createResource(asked.strip());
    if (iri.hasProperty(RDF.type)) {
      return iri;
    }
    Set<String> found = named(SKOS.prefLabel, asked);
    if (found.isEmpty()) {
      found = named(SKOS.altLabel, asked);
    }
    if (found.size() > 1) {
      throw new ExplainException(
          "\"%s\" is the name of several concepts; give the IRI of one: %s."
              .formatted(asked, String.join(", ", found)));
    }
    if (found.isEmpty()) {
      throw new ExplainException(
          "The store has nothing called \"%s\"; give the IRI of a concept, mention, statement, result or claim, or the name of a concept."
              .formatted(asked));
    }
    return data.createResource(found.iterator().next());
  }

  private Set<String> named(Property property, String asked) {
    String key = Piece.keyOf(asked);
    Set<String> found = new TreeSet<>();
    List<Resource> concepts =
        data.listStatements(null, property, (RDFNode) null)
            .filterKeep(s -> Piece.keyOf(s.getString()).equals(key))
            .mapWith(s -> s.getSubject())
            .toList();
    concepts.stream().map(Resource::getURI).forEach(found::add);
    return found;
  }
}
