package org.methodgraph.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.methodgraph.lexicon.Entry;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.lexicon.Piece;
import org.methodgraph.lexicon.ReadLexicon;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Mention;
import org.methodgraph.model.Span;

/** Names that mean several things, each decided by what else the paper names. */
class KnownConceptsTest {
  private static final Lexicon LEXICON =
      ReadLexicon.of(
          ModelFactory.createDefaultModel()
              .read(
                  new StringReader(
                      """
                      @prefix mg: <https://w3id.org/methodgraph/ontology#> .
                      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                      @prefix : <https://example.org/> .
                      :guidance a mg:Method ; skos:prefLabel "classifier-free guidance"@en ;
                          skos:altLabel "CFG"@en ; mg:ambiguousLabel "CFG"@en ; skos:inScheme :generative .
                      :diffusion a mg:Method ; skos:prefLabel "diffusion model"@en ; skos:inScheme :generative .
                      :parsing a mg:Method ; skos:prefLabel "chart parsing"@en ; skos:inScheme :language .
                      :contrastive a mg:Method ; skos:prefLabel "contrastive loss"@en ;
                          skos:altLabel "CL"@en ; mg:ambiguousLabel "CL"@en ; skos:inScheme :learning .
                      :curriculum a mg:Method ; skos:prefLabel "curriculum learning"@en ;
                          skos:altLabel "CL"@en ; mg:ambiguousLabel "CL"@en ; skos:inScheme :rl .
                      :policy a mg:Method ; skos:prefLabel "policy gradient"@en ; skos:inScheme :rl .
                      :quality a mg:Metric ; skos:prefLabel "perceptual quality"@en ;
                          skos:altLabel "image quality"@en ; mg:ambiguousLabel "image quality"@en .
                      :diversity a mg:Metric ; skos:prefLabel "sample diversity"@en ;
                          skos:altLabel "diversity"@en ; mg:ambiguousLabel "diversity"@en .
                      :error a mg:Metric ; skos:prefLabel "mean squared error"@en ;
                          skos:altLabel "MSE"@en ; mg:ambiguousLabel "MSE"@en .
                      :calls a mg:Metric ; skos:prefLabel "number of function evaluations"@en ; skos:altLabel "NFE"@en .
                      """),
                  null,
                  "TURTLE"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # name         | type   | what else the paper names | concept     | because
          CFG            | METHOD | diffusion models          | guidance    | it is of the same area
          CFG            | METHOD | chart parsing             | new         | there it is a kind of grammar
          CFG            | METHOD |                           | new         | nothing speaks for it
          CL             | METHOD | policy gradients          | curriculum  | of two the one of the area
          CL             | METHOD | diffusion model           | new         | neither fits
          image quality  | METRIC |                           | quality     | a phrase of one concept alone
          MSE            | METRIC |                           | error       | a metric's short form
          diversity      | METRIC |                           | new         | a word may mean anything
          diversity      | METRIC | sample diversity          | diversity   | the paper says of what
          MSE            | METHOD |                           | new         | there is no such method
          """)
  void companyDecides(
      String name, ConceptType type, String others, String expected, String because) {
    List<Name> names =
        others == null ? List.of(name(type, name)) : List.of(name(type, name), other(others));
    Entry entry = new KnownConcepts(LEXICON, names).of(names.get(0), List.of(mention(name, type)));
    assertEquals(expected, local(entry), because);
  }

  @Test
  void shortFormHoldsTogetherWhatIsWordedALittleOtherwise() {
    Name name = name(ConceptType.METRIC, "number of score function evaluations");
    KnownConcepts known = new KnownConcepts(LEXICON, List.of(name));
    assertEquals("calls", local(known.of(name, List.of(mention("NFE", ConceptType.METRIC)))));
    assertEquals(
        "new", local(known.of(name, List.of(mention("NSFE", ConceptType.METRIC)))), "another one");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          number of score function evaluations | number of function evaluations   | true
          backpropagate through time           | backpropagation through time     | true
          controlled flow sampler              | controlled flow                  | true
          discrete diffusion model             | diffusion model                  | false
          Glauber generative model             | Gaussian graphical model         | false
          shortcut fine-tuning                 | supervised fine-tuning           | false
          behavior                             | behavior cloning                 | false
          """)
  void sameWording(String one, String other, boolean same) {
    assertEquals(same, Wording.same(Piece.keyOf(one), Piece.keyOf(other)));
    assertEquals(same, Wording.same(Piece.keyOf(other), Piece.keyOf(one)));
  }

  @Test
  void genericLastWordsAddNothing() {
    Name longer = name(ConceptType.METHOD, "quux networks");
    assertTrue(KnownConcepts.shortened(longer).equals(name(ConceptType.METHOD, "quux")));
    Name word = name(ConceptType.METHOD, "networks");
    assertFalse(KnownConcepts.shortened(word).key().isEmpty(), "a name keeps its only word");
  }

  private static String local(Entry entry) {
    return entry == null ? "new" : entry.concept().iri().replace("https://example.org/", "");
  }

  private static Name name(ConceptType type, String text) {
    return new Name(type, Piece.keyOf(text));
  }

  /** What else the paper names, under the type that the lexicon has for it. */
  private static Name other(String text) {
    ConceptType type = LEXICON.named(text).get(0).concept().type();
    return name(type, text);
  }

  private static Mention mention(String text, ConceptType type) {
    return new Mention(new Span(0, text.length()), text, type, "tagger", 0.9, 0);
  }
}
