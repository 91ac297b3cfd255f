package org.methodgraph.export.protege;

import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.methodgraph.export.StoreView;
import org.methodgraph.vocab.MG;

/** Names of results, which have none in a store: "FID 3.17 on CIFAR-10 by ladder sampling". */
record NameResult(StoreView view, PaperGraph paper) {
  String of(Node result) {
    String value = StoreView.text(paper.value(result, MG.value));
    return (label(result, MG.metric, "") + " " + value).strip()
        + unit(result)
        + label(result, MG.dataset, " on ")
        + label(result, MG.method, " by ");
  }

  private String label(Node result, Property property, String before) {
    Node concept = paper.value(result, property);
    return concept == null ? "" : before + view.label(concept);
  }

  private String unit(Node result) {
    Node unit = paper.value(result, MG.unit);
    return unit == null ? "" : " " + StoreView.text(unit);
  }
}
