package org.methodgraph.serve.pages.html;

import java.util.List;
import org.methodgraph.serve.pages.view.PaperLine;

/**
 * A list of papers with what they do.
 *
 * @param show how papers are linked
 */
record PaperList(Fragments show) {
  Html of(List<PaperLine> papers) {
    return Html.of("<ul class=\"plain\">{}</ul>\n", Html.each(papers, this::item));
  }

  private Html item(PaperLine line) {
    return Html.of(
        "<li>{} <span class=\"quiet small date\">{}</span>{}</li>\n",
        show.link(line.paper()),
        line.date(),
        Html.each(
            line.roles(),
            role -> Html.of(" <span class=\"kind\">{}</span>", Words.ofRelation(role))));
  }
}
