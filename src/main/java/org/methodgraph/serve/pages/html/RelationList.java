package org.methodgraph.serve.pages.html;

import org.methodgraph.serve.pages.view.Found;
import org.methodgraph.serve.pages.view.Named;
import org.methodgraph.serve.pages.view.Relation;

/**
 * How a concept relates to others, each with the number of papers that say so.
 *
 * @param show how concepts are linked
 */
record RelationList(Fragments show) {
  Html of(Found<Relation> relations) {
    return Html.of(
            "<section class=\"card\">{}<p class=\"quiet small\">The number counts the papers that"
                + " say so; it leads to their sentences.</p>{}</section>\n",
            Fragments.heading("How it relates to others", relations.sparql()),
            Html.each(relations.things(), this::relation))
        .when(!relations.isEmpty());
  }

  private Html relation(Relation relation) {
    Html others =
        Fragments.firstFew(
            relation.others(),
            some -> Html.of("<p class=\"chips\">{}</p>", Html.each(some, this::chip)));
    return Html.of("<h3>{}</h3>\n{}\n", relation.heading(), others);
  }

  private Html chip(Relation.Other other) {
    Named concept = other.concept();
    return Html.of(
        "<span class=\"chip {}\"><a href=\"{}\">{}</a><a class=\"count\" href=\"{}\" title=\"{},"
            + " confidence {}: see the sentences\">{}<span class=\"unseen\"> {}: see the"
            + " sentences</span></a></span> ",
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
