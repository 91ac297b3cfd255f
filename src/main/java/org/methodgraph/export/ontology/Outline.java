package org.methodgraph.export.ontology;

import java.util.List;
import org.apache.jena.vocabulary.RDFS;

/** The terms of a kind as a tree, the more general ones above. */
final class Outline {
  private final Terms terms;

  Outline(Terms terms) {
    this.terms = terms;
  }

  /** A nested list; empty where there is no term of that kind. */
  String of(TermKind kind) {
    return list(terms.own(kind).stream().filter(term -> terms.ownAbove(term).isEmpty()).toList());
  }

  private String list(List<Term> branch) {
    if (branch.isEmpty()) {
      return "";
    }
    StringBuilder html = new StringBuilder("<ul>\n");
    for (Term term : branch) {
      html.append("<li>").append(Html.jump(term.anchor(), term.label()));
      html.append(list(below(term))).append("</li>\n");
    }
    return html.append("</ul>\n").toString();
  }

  private List<Term> below(Term term) {
    return terms.ownWith(
        term.kind() == TermKind.CLASS ? RDFS.subClassOf : RDFS.subPropertyOf, term.resource());
  }
}
