package org.methodgraph.serve.pages.html;

import java.util.List;
import org.methodgraph.serve.pages.view.Found;
import org.methodgraph.serve.pages.view.Named;
import org.methodgraph.serve.pages.view.Relation;

/**
 * How a concept relates to others, each with the number of papers that say so.
 *
 * @param show how concepts are linked
 */
record RelationList(Fragments show) {
  private static final int SHOWN = 12;

  Html of(Found<Relation> relations) {
    return Html.of(
            "<section class=\"card\">{}<p class=\"quiet small\">The number counts the papers that say so; it"
                + " leads to their sentences.</p>{}</section>\n",
            Fragments.heading("How it relates to others", relations.sparql()),
            Html.each(relations.things(), this::relation))
        .when(!relations.isEmpty());
  }

  private Html relation(Relation relation) {
    List<Relation.Other> others = relation.others();
    Html first = Html.each(others.subList(0, Math.min(SHOWN, others.size())), this::chip);
    Html rest =
        others.size() <= SHOWN
            ? Html.NONE
            : Html.of(
                "<details><summary>{} more</summary><p class=\"chips\">{}</p></details>",
                others.size() - SHOWN,
                Html.each(others.subList(SHOWN, others.size()), this::chip));
    return Html.of("<h3>{}</h3>\n<p class=\"chips\">{}</p>{}\n", relation.heading(), first, rest);
  }

  private Html chip(Relation.Other other) {
    Named concept = other.concept();
    return Html.of(
        "<span class=\"chip {}\"><a href=\"{}\">{}</a><a class=\"count\" href=\"{}\" title=\"{}, confidence {}:"
            + " see the sentences\">{}<span class=\"unseen\"> {}: see the sentences</span></a></span> ",
        concept.kind().word(),
        show.links().to(concept.iri()),
        concept.name(),
        show.links().to(other.claim()),
        Fragments.papers(other.papers()),
        other.confidence(),
        other.papers(),
        other.papers() == 1 ? "paper" : "papers");
  }
}
