package org.methodgraph.export.protege;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.methodgraph.export.StoreView;
import org.methodgraph.vocab.MG;
import org.methodgraph.vocab.Outside;

/** The graph of the data file: individuals, and assertions with their annotations. */
final class AssembleData {
  private static final List<Property> OF_PAPERS =
      List.of(
          DCTerms.title,
          DCTerms.abstract_,
          DCTerms.identifier,
          DCTerms.created,
          DCTerms.modified,
          Outside.hasArXivId,
          MG.year);

  private static final Comparator<Triple> BY_CONTENT =
      Comparator.comparing((Triple triple) -> triple.getSubject().getURI())
          .thenComparing(triple -> triple.getPredicate().getURI())
          .thenComparing(triple -> triple.getObject().toString());

  private final StoreView view;
  private final Graph lexicon;
  private final Graph out = GraphFactory.createDefaultGraph();
  private final Map<Triple, Support> annotated = new TreeMap<>(BY_CONTENT);

  /**
   * @param lexicon what the imported files say of concepts, which is not said again
   */
  AssembleData(StoreView view, Graph lexicon) {
    this.view = view;
    this.lexicon = lexicon;
  }

  void addOntology(String iri, String description) {
    Node ontology = NodeFactory.createURI(iri);
    add(ontology, RDF.type, OWL2.Ontology);
    for (String imported : ShippedFiles.ontologies()) {
      add(ontology, OWL2.imports, NodeFactory.createURI(imported));
    }
    add(ontology, DCTerms.title, NodeFactory.createLiteralLang("MethodGraph data", "en"));
    add(ontology, DCTerms.description, NodeFactory.createLiteralLang(description, "en"));
  }

  void addPaper(PaperGraph paper) {
    Node node = paper.paper();
    addIndividual(node, MG.Paper);
    for (Property property : OF_PAPERS) {
      paper.values(node, property).forEach(value -> add(node, property, value));
    }
    add(node, RDFS.label, DescribeConcepts.labelOr(node, paper.value(node, RDFS.label)));
  }

  void addAssertion(Triple triple, Support support) {
    out.add(triple);
    annotated.put(triple, support);
  }

  /** A measured value; its evidence goes with the value, or with the metric if there is none. */
  void addResult(PaperGraph paper, Node result, Support support) {
    addIndividual(result, MG.Result);
    add(result, Outside.wasDerivedFrom, paper.paper());
    add(
        result,
        RDFS.label,
        NodeFactory.createLiteralLang(new NameResult(view, paper).of(result), "en"));
    for (Property property :
        List.of(MG.metric, MG.value, MG.unit, MG.method, MG.dataset, MG.task, MG.confidence)) {
      paper.values(result, property).forEach(value -> add(result, property, value));
    }
    Property told = paper.value(result, MG.value) == null ? MG.metric : MG.value;
    for (Node value : paper.values(result, told)) {
      annotated.put(Triple.create(result, told.asNode(), value), support);
    }
  }

  void addConcepts(Collection<Node> concepts) {
    new DescribeConcepts(view, lexicon).addTo(out, concepts);
  }

  /** The finished graph, with the annotations of all assertions. */
  Graph finish() {
    int number = 0;
    for (Map.Entry<Triple, Support> assertion : annotated.entrySet()) {
      Support support = assertion.getValue();
      if (support.confidence() != null || !support.sentences().isEmpty()) {
        // Numbers in the order of content keep the names of blank nodes the same in every export.
        annotate(NodeFactory.createBlankNode("axiom" + ++number), assertion.getKey(), support);
      }
    }
    return out;
  }

  private void annotate(Node axiom, Triple triple, Support support) {
    add(axiom, RDF.type, OWL2.Axiom);
    add(axiom, OWL2.annotatedSource, triple.getSubject());
    add(axiom, OWL2.annotatedProperty, triple.getPredicate());
    add(axiom, OWL2.annotatedTarget, triple.getObject());
    if (support.confidence() != null) {
      add(axiom, MG.axiomConfidence, support.confidence());
    }
    for (String sentence : support.sentences()) {
      add(axiom, MG.axiomEvidence, NodeFactory.createLiteralString(sentence));
    }
    for (String paper : support.papers()) {
      add(axiom, DCTerms.source, NodeFactory.createURI(paper));
    }
  }

  private void addIndividual(Node node, Resource type) {
    add(node, RDF.type, OWL2.NamedIndividual);
    add(node, RDF.type, type);
  }

  private void add(Node subject, Property property, Resource object) {
    add(subject, property, object.asNode());
  }

  private void add(Node subject, Property property, Node object) {
    out.add(Triple.create(subject, property.asNode(), object));
  }
}
