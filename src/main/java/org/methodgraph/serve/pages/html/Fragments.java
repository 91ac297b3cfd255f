package org.methodgraph.serve.pages.html;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.methodgraph.serve.pages.view.Counted;
import org.methodgraph.serve.pages.view.Kind;
import org.methodgraph.serve.pages.view.Named;
import org.methodgraph.serve.pages.view.Piece;
import org.methodgraph.serve.pages.view.Quote;

/**
 * What several pages are made of.
 *
 * @param links where things are shown
 */
record Fragments(Links links) {
  private static final int FEW = 12;

  /** The kind of a thing as a small label; nothing for things without one. */
  static Html kind(Kind kind) {
    return kind == null
        ? Html.NONE
        : Html.of("<span class=\"kind {}\">{}</span>", kind.word(), kind.word());
  }

  Html link(Named thing) {
    return Html.of("<a href=\"{}\">{}</a>", links.to(thing.iri()), thing.name());
  }

  /** A link with the kind before it, for lists that mix kinds. */
  Html kindAndLink(Named thing) {
    return Html.of("{} {}", kind(thing.kind()), link(thing));
  }

  /** A text whose concepts are links, coloured by kind. */
  Html marked(List<Piece> pieces) {
    return Html.each(pieces, this::piece);
  }

  private Html piece(Piece piece) {
    Named concept = piece.concept();
    if (concept == null) {
      return Html.text(piece.text());
    }
    Html mark =
        Html.of(
            "<a class=\"named {}\" href=\"{}\" title=\"{}: {}\">{}</a>",
            word(concept.kind()),
            links.to(concept.iri()),
            word(concept.kind()),
            concept.name(),
            piece.text());
    return piece.wanted() ? Html.of("<mark>{}</mark>", mark) : mark;
  }

  /** The word for a kind, as style sheets have it. */
  static String word(Kind kind) {
    return kind == null ? "thing" : kind.word();
  }

  /** A sentence with the paper it stands in. */
  Html quote(Quote quote) {
    return Html.of(
        "<blockquote><p>{}</p><footer>{}{} · <a class=\"quiet\""
            + " href=\"{}\">sentence</a></footer></blockquote>\n",
        marked(quote.pieces()),
        link(quote.paper()),
        year(quote.year()),
        links.to(quote.iri()));
  }

  /** The sentence alone, where the paper is known. */
  Html sentence(Quote quote) {
    return Html.of("<blockquote><p>{}</p></blockquote>\n", marked(quote.pieces()));
  }

  static Html year(Integer year) {
    return year == null ? Html.NONE : Html.of(" <span class=\"quiet\">({})</span>", year);
  }

  /** A probability as a short bar with its number. */
  static Html confidence(double confidence) {
    String number = String.format(Locale.ROOT, "%.2f", confidence);
    return Html.of(
        "<span class=\"sure\" title=\"confidence {}\"><svg viewBox=\"0 0 30 6\" width=\"30\""
            + " height=\"6\" aria-hidden=\"true\"><rect class=\"back\" width=\"30\" height=\"6\""
            + " rx=\"3\"/><rect class=\"front\" width=\"{}\" height=\"6\" rx=\"3\"/></svg>"
            + " {}</span>",
        number,
        String.format(Locale.ROOT, "%.1f", Math.max(2, 30 * confidence)),
        number);
  }

  /** Things with their numbers of papers as bars, longest first. */
  Html bars(List<Counted> counted) {
    int most = counted.stream().mapToInt(Counted::papers).max().orElse(1);
    return Html.of("<ul class=\"bars\">{}</ul>\n", Html.each(counted, of -> bar(of, most)));
  }

  private Html bar(Counted counted, int most) {
    Kind kind = counted.thing().kind();
    return Html.of(
        "<li class=\"{}\"><span>{}</span><svg viewBox=\"0 0 100 6\" preserveAspectRatio=\"none\""
            + " aria-hidden=\"true\"><rect class=\"front\" width=\"{}\" height=\"6\"/></svg>"
            + "<span class=\"number\">{}<span class=\"unseen\"> papers</span></span></li>\n",
        word(kind),
        link(counted.thing()),
        String.format(Locale.ROOT, "%.1f", 100.0 * counted.papers() / Math.max(1, most)),
        counted.papers());
  }

  static String papers(int number) {
    return number == 1 ? "1 paper" : String.format(Locale.ROOT, "%,d papers", number);
  }

  static String number(BigDecimal value, String unit) {
    String plain = value.toPlainString();
    return unit.isEmpty() || unit.equals("%") ? plain + unit : plain + " " + unit;
  }

  /** The first things of a list, and the rest where the reader asks for it. */
  static <T> Html firstFew(List<T> things, Function<List<T>, Html> show) {
    if (things.size() <= FEW) {
      return show.apply(things);
    }
    return Html.of(
        "{}<details><summary>{} more</summary>{}</details>",
        show.apply(things.subList(0, FEW)),
        things.size() - FEW,
        show.apply(things.subList(FEW, things.size())));
  }

  /** A heading with a small link to the query that gave what stands below it. */
  static Html heading(String words, String sparql) {
    return Html.of("<h2>{} {}</h2>\n", words, SparqlLink.beside(words, sparql));
  }
}
