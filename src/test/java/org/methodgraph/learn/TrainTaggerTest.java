package org.methodgraph.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.methodgraph.Analysed;
import org.methodgraph.SmallLexicon;
import org.methodgraph.model.Document;
import org.methodgraph.model.Mentions;

class TrainTaggerTest {
  private static final Mentions NO_RULES = new Mentions(List.of(), List.of());
  private static final CrfSettings QUICK = new CrfSettings(2, 1, 0, 1e-4, 60);
  private static final List<String> MARKED =
      List.of(
          "We propose [[Kite|M]], a model for [[wind forecasting|T]].",
          "We propose [[Heron|M]], a model for [[rain forecasting|T]].",
          "We evaluate [[Kite|M]] on [[GustBench|D]] by [[mean error|K]].",
          "We evaluate [[Heron|M]] on [[RainBench|D]] by [[accuracy|K]].",
          "The authors thank nobody for the weather.");

  @Test
  void whatWasLearnedCarriesOverToNewNames() {
    Document document = Analysed.document("", "We propose Osprey, a model for snow forecasting.");
    List<TaggedSpan> spans = trained().tag(document, SmallLexicon.lexicon(), NO_RULES);
    assertEquals(
        List.of("METHOD Osprey", "TASK snow forecasting"),
        spans.stream().map(s -> s.type() + " " + s.span().of(document.text().clean())).toList());
    spans.forEach(s -> assertTrue(s.probability() > 0.42 && s.probability() <= 1));
  }

  @Test
  void aTaggerReadBackTagsTheSame() throws IOException {
    Tagger tagger = trained();
    Tagger again = Tagger.read(new ByteArrayInputStream(bytes(tagger)));
    Document document = Analysed.document("", "We evaluate Osprey on SnowBench by accuracy.");
    assertEquals(
        tagger.tag(document, SmallLexicon.lexicon(), NO_RULES),
        again.tag(document, SmallLexicon.lexicon(), NO_RULES));
  }

  @Test
  void theSameTextsGiveTheSameBytes() throws IOException {
    assertArrayEquals(bytes(trained()), bytes(trained()));
  }

  private static Tagger trained() {
    List<AnalysedText> texts = new ArrayList<>();
    for (String marked : MARKED) {
      LabelledText text =
          MarkedText.records(List.of("id: x", "title:", "abstract: " + marked), "test").get(0);
      Document document = Analysed.document("", text.paper().abstractText());
      texts.add(new AnalysedText(text, document, NO_RULES));
    }
    return new TrainTagger(SmallLexicon.lexicon(), QUICK).on(texts);
  }

  private static byte[] bytes(Tagger tagger) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    tagger.write(out);
    return out.toByteArray();
  }
}
