package org.methodgraph.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.methodgraph.Analysed;
import org.methodgraph.SmallLexicon;
import org.methodgraph.model.Acronym;
import org.methodgraph.model.Concept;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Document;
import org.methodgraph.model.LinkedMention;
import org.methodgraph.model.Mention;
import org.methodgraph.model.Mentions;
import org.methodgraph.model.Span;

class LinkMentionsTest {
  private static Concept concept(Document document, String name, List<Acronym> acronyms) {
    Mention mention = mention(document, name);
    List<LinkedMention> linked =
        new LinkMentions(SmallLexicon.lexicon())
            .in(document, new Mentions(List.of(mention), acronyms));
    return linked.get(0).concept();
  }

  private static Mention mention(Document document, String name) {
    int start = document.text().clean().indexOf(name);
    return new Mention(
        new Span(start, start + name.length()), name, ConceptType.METHOD, "noun-phrase", 0.5, 0);
  }

  @Test
  void knownNamesGetTheKnownConcept() {
    Document document = Analysed.document("", "We study Diffusion-Models at length.");
    Concept concept = concept(document, "Diffusion-Models", List.of());
    assertEquals(SmallLexicon.BASE + "method/diffusion-model", concept.iri());
    assertEquals("diffusion model", concept.label());
  }

  @Test
  void newNamesGetAnAddressOfTheirOwnAndAPlaceBelowTheKnownOne() {
    Document document = Analysed.document("", "We study reflected diffusion models at length.");
    Concept concept = concept(document, "reflected diffusion models", List.of());
    assertEquals("method/reflected-diffusion-model", concept.iri());
    assertEquals("reflected diffusion model", concept.label());
    assertEquals(SmallLexicon.BASE + "method/diffusion-model", concept.broader());
    assertFalse(concept.known());
  }

  @Test
  void shortFormIsItsLongForm() {
    String text = "We study gentle noise schedules (GNS) at length.";
    Document document = Analysed.document("", text);
    Acronym acronym = new Acronym(new Span(9, 31), new Span(33, 36));
    assertEquals("method/gentle-noise-schedule", concept(document, "GNS", List.of(acronym)).iri());
  }

  @Test
  void pluralsThatGrowASyllableAreTheSameThing() {
    Document document = Analysed.document("", "We study quux processes at length.");
    assertEquals("method/quux-process", concept(document, "quux processes", List.of()).iri());
  }

  @Test
  void modelBesideNameIsTheSameThing() {
    Document document = Analysed.document("", "The quux model wins. Thus quux is best.");
    Mention longer = mention(document, "quux model");
    Mention shorter =
        new Mention(new Span(26, 30), "quux", ConceptType.METHOD, "noun-phrase", 0.5, 1);
    List<LinkedMention> linked =
        new LinkMentions(SmallLexicon.lexicon())
            .in(document, new Mentions(List.of(longer, shorter), List.of()));
    assertEquals(linked.get(1).concept(), linked.get(0).concept());
  }

  @Test
  void singularKeepsWordsThatOnlyLookPlural() {
    assertEquals("diffusion model", Label.singular("diffusion models"));
    assertEquals("Langevin dynamics", Label.singular("Langevin dynamics"));
    assertEquals("cross-entropy loss", Label.singular("cross-entropy loss"));
    assertEquals("policy", Label.singular("policies"));
    assertEquals("data analysis", Label.singular("data analysis"));
    assertEquals("time series", Label.singular("time series"));
    assertEquals("HRES", Label.singular("HRES"));
    assertEquals(
        "method/hres", concept(Analysed.document("", "HRES is old."), "HRES", List.of()).iri());
    assertEquals(
        "method/hre", concept(Analysed.document("", "HREs are old."), "HREs", List.of()).iri());
    assertEquals("Markov process", Label.singular("Markov processes"));
  }
}
