package org.methodgraph.explain;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.methodgraph.explain.Explanation.OfMention;
import org.methodgraph.explain.Explanation.Place;
import org.methodgraph.explain.Explanation.Weight;
import org.methodgraph.lexicon.Piece;
import org.methodgraph.link.ExplainLink;
import org.methodgraph.model.Acronym;
import org.methodgraph.model.Concept;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Document;
import org.methodgraph.model.LinkedMention;
import org.methodgraph.vocab.MG;

/** Why words were taken for the name of a concept. */
final class ExplainMention {
  private final Supplier<ReadAgain> readAgain;

  ExplainMention(Supplier<ReadAgain> readAgain) {
    this.readAgain = readAgain;
  }

  OfMention of(Resource mention) {
    return new OfMention(
        place(mention),
        Texts.thing(mention.getPropertyResourceValue(MG.refersTo)),
        reason(mention),
        weights(mention));
  }

  static Place place(Resource mention) {
    return new Place(
        mention.getURI(),
        Texts.quote(mention.getPropertyResourceValue(MG.sentence), mention::equals),
        mention.getProperty(MG.finder).getString(),
        mention.getProperty(MG.confidence).getDouble());
  }

  /** Why the mention belongs to its concept. */
  String reason(Resource mention) {
    Resource concept = mention.getPropertyResourceValue(MG.refersTo);
    String text = mention.getProperty(MG.text).getString().replaceAll("\\s+", " ");
    return new ExplainLink(readAgain.get().lexicon())
        .reason(text, concept(concept), longForm(read(mention), Piece.keyOf(text)));
  }

  private static Concept concept(Resource concept) {
    return new Concept(concept.getURI(), type(concept), Texts.thing(concept).label(), true, "");
  }

  private static ConceptType type(Resource concept) {
    for (ConceptType type : ConceptType.values()) {
      if (concept.hasProperty(RDF.type, MG.type(type.className()))) {
        return type;
      }
    }
    throw new ExplainException(concept + " is no method, task, dataset or metric.");
  }

  private static String longForm(ReadAgain.Read read, String shortKey) {
    String text = read.extraction().document().text().clean();
    return read.rules().acronyms().stream()
        .filter(acronym -> Piece.keyOf(acronym.shortForm().of(text)).equals(shortKey))
        .map(Acronym::longForm)
        .map(span -> span.of(text))
        .findFirst()
        .orElse("");
  }

  private List<Weight> weights(Resource mention) {
    ReadAgain.Read read = read(mention);
    Document document = read.extraction().document();
    int start = mention.getProperty(MG.startOffset).getInt();
    int end = mention.getProperty(MG.endOffset).getInt();
    for (LinkedMention linked : read.extraction().mentions()) {
      var raw = document.text().rawSpan(linked.mention().span());
      if (raw.start() == start && raw.end() == end) {
        Map<String, Double> weights =
            readAgain
                .get()
                .tagger()
                .weigh(
                    document,
                    readAgain.get().lexicon(),
                    read.rules(),
                    linked.mention().span(),
                    linked.mention().type());
        return Weights.sorted(weights);
      }
    }
    return List.of();
  }

  private ReadAgain.Read read(Resource mention) {
    Resource sentence = mention.getPropertyResourceValue(MG.sentence);
    return readAgain.get().paper(sentence.getPropertyResourceValue(MG.inPaper));
  }
}
