package org.methodgraph.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.methodgraph.model.Acronym;
import org.methodgraph.model.CleanText;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Document;
import org.methodgraph.model.Origin;
import org.methodgraph.model.Paper;
import org.methodgraph.model.PaperId;
import org.methodgraph.model.Span;

class ChooseSpansTest {
  private static final String TEXT = "latent kites and kites";
  private static final Document DOCUMENT = document(TEXT);

  @Test
  void ofOverlappingSpansThePairThatPromisesMoreIsChosen() {
    List<TaggedSpan> spans =
        List.of(span(0, 6, 0.6), span(0, 12, 0.7), span(7, 12, 0.6), span(17, 22, 0.2));
    assertEquals(
        List.of(span(0, 6, 0.6), span(7, 12, 0.6)),
        new ChooseSpans(0.3, 0).from(DOCUMENT, spans, List.of()));
    assertEquals(
        List.of(span(0, 12, 0.7)), new ChooseSpans(0.55, 0).from(DOCUMENT, spans, List.of()));
  }

  @Test
  void twinsLendProbability() {
    List<TaggedSpan> spans = List.of(span(7, 12, 0.9), span(17, 22, 0.1));
    assertEquals(
        List.of(span(7, 12, 0.9), span(17, 22, 0.5)),
        new ChooseSpans(0.4, 0.5).from(DOCUMENT, spans, List.of()));
  }

  @Test
  void aShortFormAndItsPluralAreTheSameName() {
    String text = "paper kites (PKs) beat PK";
    Document document = document(text);
    List<TaggedSpan> spans = List.of(span(0, 11, 0.9), span(13, 16, 0.1), span(23, 25, 0.1));
    List<Acronym> acronyms = List.of(new Acronym(new Span(0, 11), new Span(13, 16)));
    assertEquals(
        List.of(span(0, 11, 0.9), span(13, 16, 0.5), span(23, 25, 0.5)),
        new ChooseSpans(0.4, 0.5).from(document, spans, acronyms));
    assertEquals(
        List.of(span(0, 11, 0.9)), new ChooseSpans(0.4, 0.5).from(document, spans, List.of()));
  }

  private static Document document(String text) {
    return new Document(
        new Paper(List.of(PaperId.parse("x")), "", text, "", "", new Origin("test", 1)),
        CleanText.same(text),
        List.of());
  }

  private static TaggedSpan span(int start, int end, double probability) {
    return new TaggedSpan(new Span(start, end), ConceptType.METHOD, probability);
  }
}
