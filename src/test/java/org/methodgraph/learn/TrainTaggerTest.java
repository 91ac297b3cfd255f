package org.methodgraph.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.methodgraph.Analysed;
import org.methodgraph.SmallLexicon;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Document;
import org.methodgraph.model.Mentions;
import org.methodgraph.model.Span;

class TrainTaggerTest {
  private static final Mentions NO_RULES = new Mentions(List.of(), List.of());
  private static final CrfSettings QUICK = new CrfSettings(2, 1, 0, 1e-4, 60);
  private static final Pattern MARK = Pattern.compile("\\[\\[([^|]+)\\|(.)]]");
  private static final Map<String, ConceptType> TYPES =
      Map.of(
          "M", ConceptType.METHOD,
          "T", ConceptType.TASK,
          "D", ConceptType.DATASET,
          "K", ConceptType.METRIC);
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
      String plain = MARK.matcher(marked).replaceAll("$1");
      Document document = Analysed.document("", plain);
      LabelledText text = new LabelledText(document.paper(), Corpus.OWN, names(marked), 1);
      texts.add(new AnalysedText(text, document, NO_RULES));
    }
    return new TrainTagger(SmallLexicon.lexicon(), QUICK).on(texts);
  }

  private static List<LabelledText.Name> names(String marked) {
    List<LabelledText.Name> names = new ArrayList<>();
    int taken = 0;
    for (Matcher mark = MARK.matcher(marked); mark.find(); ) {
      int start = mark.start() - taken;
      ConceptType type = TYPES.get(mark.group(2));
      names.add(new LabelledText.Name(new Span(start, start + mark.group(1).length()), type));
      taken += mark.group().length() - mark.group(1).length();
    }
    return names;
  }

  private static byte[] bytes(Tagger tagger) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    tagger.write(out);
    return out.toByteArray();
  }
}
