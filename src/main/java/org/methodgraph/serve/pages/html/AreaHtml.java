package org.methodgraph.serve.pages.html;

import java.util.List;
import org.methodgraph.serve.pages.view.AreaView;
import org.methodgraph.serve.pages.view.Counted;
import org.methodgraph.serve.pages.view.Kind;

/** The page of an area of the lexicon: its concepts, kind by kind. */
public final class AreaHtml {
  private final Fragments show;

  public AreaHtml(Links links) {
    this.show = new Fragments(links);
  }

  public Page page(AreaView view) {
    Html main =
        Html.of(
            "<header class=\"about\"><p><span class=\"kind\">area</span></p><h1>{}</h1><p>{} concepts of the"
                + " lexicon, those in most papers first.</p></header>\n{}",
            view.area().name(),
            view.concepts().things().size(),
            Html.each(List.of(Kind.values()), kind -> ofKind(kind, view)));
    return Page.of(view.area().name(), main)
        .behind(view.concepts().sparql())
        .alsoAs(DataFormats.of(view.area().iri(), show.links()));
  }

  private Html ofKind(Kind kind, AreaView view) {
    List<Counted> concepts =
        view.concepts().things().stream()
            .filter(counted -> counted.thing().kind() == kind)
            .toList();
    return Html.of(
            "<section class=\"card\"><h2>{} <span class=\"quiet small\">{}</span></h2><p class=\"chips\">{}</p></section>\n",
            Fragments.kind(kind),
            concepts.size(),
            Html.each(concepts, this::chip))
        .when(!concepts.isEmpty());
  }

  private Html chip(Counted counted) {
    return Html.of(
        "<span class=\"chip {}\"><a href=\"{}\">{}</a>{}</span> ",
        counted.thing().kind().word(),
        show.links().to(counted.thing().iri()),
        counted.thing().name(),
        Html.of(
                "<span class=\"count\">{}<span class=\"unseen\"> papers</span></span>",
                counted.papers())
            .when(counted.papers() > 0));
  }
}
