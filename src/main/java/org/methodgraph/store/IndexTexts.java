package org.methodgraph.store;

import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextDocProducerTriples;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.changes.TextQuadAction;
import org.methodgraph.vocab.MG;

/**
 * Passes changes of the database on to the text index, as the index definition says, but for the
 * texts of mentions. Those share {@code mg:text} with sentences and repeat the labels; being short
 * and many, they would push the sentences out of the best ten thousand hits.
 */
final class IndexTexts extends TextDocProducerTriples {
  private static final Node TEXT = MG.text.asNode();

  IndexTexts(TextIndex index) {
    super(index);
  }

  @Override
  public void change(TextQuadAction action, Node graph, Node subject, Node predicate, Node object) {
    if (!ofMention(subject, predicate)) {
      super.change(action, graph, subject, predicate, object);
    }
  }

  // By address and not by type: the type may not be written yet when the text is.
  private static boolean ofMention(Node subject, Node predicate) {
    return predicate.equals(TEXT) && subject.isURI() && subject.getURI().contains("/mention/");
  }
}
