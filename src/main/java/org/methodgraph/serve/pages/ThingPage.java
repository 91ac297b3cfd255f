package org.methodgraph.serve.pages;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.methodgraph.serve.pages.html.AreaHtml;
import org.methodgraph.serve.pages.html.ClaimHtml;
import org.methodgraph.serve.pages.html.ConceptHtml;
import org.methodgraph.serve.pages.html.Links;
import org.methodgraph.serve.pages.html.Page;
import org.methodgraph.serve.pages.html.PaperHtml;
import org.methodgraph.serve.pages.html.ThingHtml;
import org.methodgraph.serve.pages.view.DescribeThing;
import org.methodgraph.serve.pages.view.PageStore;
import org.methodgraph.serve.pages.view.ReadArea;
import org.methodgraph.serve.pages.view.ReadClaim;
import org.methodgraph.serve.pages.view.ReadConcept;
import org.methodgraph.serve.pages.view.ReadPaper;
import org.methodgraph.serve.pages.view.ReadThing;

/**
 * Things at their own addresses, {@code /id/…} for those of the data and {@code /id?iri=} for any,
 * in the format that is asked for.
 */
final class ThingPage {
  /** What may stand between the brackets of an IRI in Turtle and SPARQL. */
  private static final String IRI = "[a-zA-Z][a-zA-Z0-9+.-]*:[^\\s<>\"{}|\\\\^`\\p{Cc}]+";

  private final PageStore store;
  private final Links links;

  ThingPage(PageStore store, Links links) {
    this.store = store;
    this.links = links;
  }

  Answer at(PageRequest request) {
    String iri = iri(request);
    DataFormat format = DataFormat.of(request);
    Answer answer =
        switch (format) {
          case HTML -> shown(iri).page(request);
          case JSON -> Json.of(shown(iri).view());
          default -> data(iri, format);
        };
    return answer.with("Vary", "Accept");
  }

  private String iri(PageRequest request) {
    String iri =
        request.below().isEmpty()
            ? request.parameter("iri").orElse("")
            : links.iriOf(request.below());
    if (iri.isEmpty()) {
      throw PageRefusal.badRequest("Give the address of a thing: /id/method/… or /id?iri=…");
    }
    requireIri(iri);
    return iri;
  }

  static void requireIri(String iri) {
    if (!iri.matches(IRI)) {
      throw PageRefusal.badRequest("\"" + iri + "\" is no IRI.");
    }
  }

  private Answer data(String iri, DataFormat format) {
    String text =
        new DescribeThing(store).at(iri).map(format::write).orElseThrow(() -> unknown(iri));
    return Answer.text(format.mediaType() + "; charset=utf-8", text);
  }

  private Shown shown(String iri) {
    Stream<Supplier<Optional<Shown>>> kinds =
        Stream.of(
            () -> new ReadConcept(store).at(iri).map(shownBy(new ConceptHtml(links)::page)),
            () -> new ReadPaper(store).at(iri).map(shownBy(new PaperHtml(links)::page)),
            () -> new ReadClaim(store).at(iri).map(shownBy(new ClaimHtml(links)::page)),
            () -> new ReadArea(store).at(iri).map(shownBy(new AreaHtml(links)::page)),
            () -> new ReadThing(store).at(iri).map(shownBy(new ThingHtml(links)::page)));
    return kinds
        .map(Supplier::get)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(() -> unknown(iri));
  }

  private static <T> Function<T, Shown> shownBy(Function<T, Page> html) {
    return view -> new Shown(view, html.apply(view));
  }

  private static PageRefusal unknown(String iri) {
    return PageRefusal.notFound("This store says nothing of " + iri);
  }
}
