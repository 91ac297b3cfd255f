package org.methodgraph.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.methodgraph.Analysed;
import org.methodgraph.SmallLexicon;
import org.methodgraph.build.Extractor;
import org.methodgraph.evaluate.GoldPaper;
import org.methodgraph.evaluate.ReadGold;
import org.methodgraph.learn.LinearModels;
import org.methodgraph.learn.TrainLinear.Example;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.mention.FindMentions;
import org.methodgraph.relate.FactModel;

class FactExamplesTest {
  private static final String ANNOTATED =
      """
      id: 1
      abstract: We use [[diffusion models|M]] for [[image generation|T]] on [[CIFAR-10|D]]. The [[GAN|M]] of old is not our concern.
      uses: diffusion model
      addresses: image generation ?
      fact: diffusion model | usedFor | image generation
      """;

  @TempDir Path folder;

  private Map<String, List<Example>> examples() throws IOException {
    Path file = folder.resolve("own.txt");
    Files.writeString(file, ANNOTATED);
    GoldPaper paper = ReadGold.from(file).get(0);
    Lexicon lexicon = SmallLexicon.lexicon();
    Extractor extractor =
        new Extractor(Analysed.analyser(), new FindMentions(lexicon), lexicon, FactModel.NOTHING);
    FactExamples examples = new FactExamples(concept -> lexicon.labels(concept.iri()));
    examples.add(paper, extractor.extract(paper.paper()));
    return examples.byKind();
  }

  @Test
  void annotationsAnswerTheQuestions() throws IOException {
    Map<String, List<Example>> byKind = examples();
    List<String> methods = byKind.get("PAPER_METHOD").stream().map(Example::label).toList();
    assertEquals(List.of("uses", FactExamples.NONE), methods);
    assertEquals("usedFor", byKind.get("METHOD_TASK").get(0).label());
    Example optional = byKind.get("PAPER_TASK").get(0);
    assertEquals("addresses", optional.label());
    assertTrue(optional.weight() < 0.5, "an optional fact counts little");
  }

  @Test
  void modelsLearnFromThem() throws IOException {
    FactExamples many = new FactExamples(concept -> List.of());
    for (int i = 0; i < 5; i++) {
      examples()
          .forEach(
              (kind, list) ->
                  many.byKind()
                      .computeIfAbsent(kind, k -> new java.util.ArrayList<>())
                      .addAll(list));
    }
    LinearModels models = TrainFacts.on(many);
    Example first = many.byKind().get("PAPER_METHOD").get(0);
    Map<String, Double> answer =
        models.byName().get("PAPER_METHOD").probabilities(first.features());
    assertTrue(answer.get("uses") > answer.get(FactExamples.NONE), answer.toString());
  }
}
