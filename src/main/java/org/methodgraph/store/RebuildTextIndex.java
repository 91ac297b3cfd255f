package org.methodgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.changes.TextDatasetChanges;
import org.apache.jena.query.text.changes.TextQuadAction;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/** Makes the text index of a dataset again from its data, in one transaction. */
final class RebuildTextIndex {
  private RebuildTextIndex() {}

  static void of(DatasetGraphText dataset) {
    TextIndexLucene index = (TextIndexLucene) dataset.getTextIndex();
    Txn.executeWrite(
        dataset,
        () -> {
          forget(index);
          addAll(dataset, index.getDocDef());
        });
  }

  private static void forget(TextIndexLucene index) {
    try {
      index.getIndexWriter().deleteAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addAll(DatasetGraphText dataset, EntityDefinition definition) {
    TextDatasetChanges sink = dataset.getMonitor();
    for (String field : definition.fields()) {
      for (Node predicate : definition.getPredicates(field)) {
        Iterator<Quad> quads = dataset.find(Node.ANY, Node.ANY, predicate, Node.ANY);
        while (quads.hasNext()) {
          Quad quad = quads.next();
          sink.change(
              TextQuadAction.ADD,
              quad.getGraph(),
              quad.getSubject(),
              quad.getPredicate(),
              quad.getObject());
        }
      }
    }
  }
}
