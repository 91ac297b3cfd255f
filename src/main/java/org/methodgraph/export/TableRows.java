package org.methodgraph.export;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.methodgraph.vocab.MG;

/** One thing of a store as the row of its table; cells stand in the order of its columns. */
final class TableRows {
  private static final String BETWEEN_VALUES = "; ";

  private final StoreView view;

  TableRows(StoreView view) {
    this.view = view;
  }

  /** The things that have a row in a table, sorted. */
  List<Node> things(Table table) {
    return switch (table) {
      case PAPERS -> view.instances(MG.Paper);
      case CONCEPTS -> view.concepts();
      case FACTS -> view.instances(MG.Statement);
      case RESULTS -> view.instances(MG.Result);
    };
  }

  List<String> row(Table table, Node thing) {
    return switch (table) {
      case PAPERS -> paper(thing);
      case CONCEPTS -> concept(thing);
      case FACTS -> fact(thing);
      case RESULTS -> result(thing);
    };
  }

  private List<String> paper(Node paper) {
    return List.of(
        paper.toString(),
        view.text(paper, DCTerms.title),
        view.text(paper, MG.year),
        view.text(paper, DCTerms.created),
        view.text(paper, DCTerms.modified),
        view.text(paper, OutsideTerms.hasArXivId),
        texts(view.values(paper, DCTerms.identifier), BETWEEN_VALUES),
        String.valueOf(view.conceptsNamed(paper)),
        view.text(paper, DCTerms.abstract_));
  }

  private List<String> concept(Node concept) {
    return List.of(
        concept.toString(),
        String.join(BETWEEN_VALUES, view.conceptTypes(concept)),
        view.label(concept),
        texts(view.values(concept, SKOS.altLabel), BETWEEN_VALUES),
        view.values(concept, SKOS.broader).stream()
            .map(view::label)
            .collect(joining(BETWEEN_VALUES)),
        String.valueOf(view.papersNaming(concept)),
        view.text(concept, SKOS.definition));
  }

  private List<String> fact(Node statement) {
    Node predicate = view.value(statement, MG.predicate);
    List<String> row = new ArrayList<>(statedBy(statement));
    row.addAll(named(statement, MG.subject));
    row.add(predicate == null ? "" : shortName(predicate));
    row.addAll(named(statement, MG.object));
    row.add(view.text(statement, MG.confidence));
    row.add(view.text(statement, MG.negated));
    row.add(view.text(statement, MG.rule));
    row.add(evidence(statement));
    return row;
  }

  private List<String> result(Node result) {
    List<String> row = new ArrayList<>(statedBy(result));
    for (Property part : List.of(MG.method, MG.task, MG.dataset, MG.metric)) {
      row.addAll(named(result, part));
    }
    row.add(view.text(result, MG.value));
    row.add(view.text(result, MG.unit));
    row.add(view.text(result, MG.confidence));
    row.add(evidence(result));
    return row;
  }

  private List<String> statedBy(Node statement) {
    Node paper = view.value(statement, OutsideTerms.wasDerivedFrom);
    return List.of(
        statement.toString(),
        StoreView.text(paper),
        paper == null ? "" : view.text(paper, DCTerms.title));
  }

  /** The address and the label of what a statement points to. */
  private List<String> named(Node statement, Property part) {
    Node thing = view.value(statement, part);
    return List.of(StoreView.text(thing), view.label(thing));
  }

  /** The sentences in which a statement stands, one after the other. */
  private String evidence(Node statement) {
    return view.values(statement, MG.evidence).stream()
        .map(sentence -> view.text(sentence, MG.text))
        .collect(joining(" "));
  }

  /** A predicate of the ontology by its local name, any other by its whole IRI. */
  static String shortName(Node predicate) {
    String iri = predicate.toString();
    return iri.startsWith(MG.NS) ? iri.substring(MG.NS.length()) : iri;
  }

  private static String texts(List<Node> terms, String between) {
    return terms.stream().map(StoreView::text).collect(joining(between));
  }
}
