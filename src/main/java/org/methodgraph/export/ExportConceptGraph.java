package org.methodgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Writes the concepts and the facts between them as GraphML, which Gephi and Cytoscape open. A
 * concept is a node (label, type, number of papers that name it), a fact an edge (predicate,
 * confidence, support, negated; its weight is the support). Concepts that no paper names and no
 * fact joins are left out.
 */
public final class ExportConceptGraph {
  private final DatasetGraph data;

  public ExportConceptGraph(DatasetGraph data) {
    this.data = data;
  }

  /** Writes the graph in UTF-8, sorted; the stream is flushed and left open. */
  public void write(OutputStream out) throws IOException {
    ReadTransaction.run(data, () -> writeDocument(out));
    out.flush();
  }

  private void writeDocument(OutputStream out) throws IOException {
    StoreView view = new StoreView(data);
    List<Node> concepts = view.concepts();
    List<ConceptEdge> edges = new CollectConceptEdges(view, new HashSet<>(concepts)).run();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      GraphMl document = new GraphMl(xml);
      document.open();
      writeNodes(view, concepts, endsOf(edges), document);
      for (ConceptEdge edge : edges) {
        document.edge(edge);
      }
      document.close();
    } catch (XMLStreamException e) {
      throw new IOException("The GraphML file could not be written: " + e.getMessage(), e);
    }
  }

  private static void writeNodes(
      StoreView view, List<Node> concepts, Set<Node> joined, GraphMl document)
      throws XMLStreamException {
    for (Node concept : concepts) {
      int papers = view.papersNaming(concept);
      if (papers > 0 || joined.contains(concept)) {
        String types = String.join("; ", view.conceptTypes(concept));
        document.node(concept.toString(), view.label(concept), types, papers);
      }
    }
  }

  private static Set<Node> endsOf(List<ConceptEdge> edges) {
    Set<Node> ends = new HashSet<>();
    for (ConceptEdge edge : edges) {
      ends.add(edge.link().subject());
      ends.add(edge.link().object());
    }
    return ends;
  }
}
