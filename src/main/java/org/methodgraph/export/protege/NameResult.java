package org.methodgraph.export.protege;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.methodgraph.export.StoreView;
import org.methodgraph.vocab.MG;

/** Names of results, which have none in a store: "FID 3.17 on CIFAR-10 by ladder sampling". */
record NameResult(StoreView view, PaperGraph paper) {
  String of(Node result) {
    String name =
        labels("", result, MG.metric)
            + values(" ", result, MG.value)
            + values(" ", result, MG.unit)
            + labels(" on ", result, MG.dataset)
            + labels(" by ", result, MG.method);
    return name.strip();
  }

  private String labels(String before, Node result, Property property) {
    return joined(before, paper.values(result, property).stream().map(view::label).toList());
  }

  private String values(String before, Node result, Property property) {
    return joined(before, paper.values(result, property).stream().map(StoreView::text).toList());
  }

  private static String joined(String before, List<String> parts) {
    return parts.isEmpty() ? "" : before + String.join(", ", parts.stream().sorted().toList());
  }
}
