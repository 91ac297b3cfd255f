package org.methodgraph.serve.pages.view;

import java.util.List;
import org.methodgraph.vocab.MG;

/**
 * How a relation between concepts reads from either end.
 *
 * @param property name of the relation
 * @param from heading at its subject
 * @param to heading at its object
 */
record RelationWords(String property, String from, String to) {
  /** In the order in which a page shows them; the ontology's relations between concepts. */
  static final List<RelationWords> ALL =
      List.of(
          new RelationWords("usedFor", "Used for", "Methods used for it"),
          new RelationWords("basedOn", "Based on", "Methods that build on it"),
          new RelationWords("subMethodOf", "A kind of", "Kinds of it"),
          new RelationWords("subTaskOf", "Part of the task", "Tasks within it"),
          new RelationWords("partOf", "A part of", "Its parts"),
          new RelationWords("outperforms", "Said to outperform", "Said to be outperformed by"),
          new RelationWords("comparedWith", "Compared with", "Compared with"),
          new RelationWords("evaluatedOn", "Evaluated on", "Methods evaluated on it"),
          new RelationWords("trainedOn", "Trained on", "Methods trained on it"),
          new RelationWords("benchmarkFor", "Benchmark for", "Its benchmarks"));

  String iri() {
    return MG.NS + property;
  }
}
