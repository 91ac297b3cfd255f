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
import org.methodgraph.evaluate.GoldPaper;
import org.methodgraph.evaluate.ReadGold;
import org.methodgraph.learn.Corpus;
import org.methodgraph.learn.LinearModels;
import org.methodgraph.learn.TrainLinear.Example;
import org.methodgraph.lexicon.Lexicon;
import org.methodgraph.link.LinkMentions;
import org.methodgraph.mention.FindMentions;
import org.methodgraph.model.Document;
import org.methodgraph.model.Mentions;
import org.methodgraph.relate.Question;
import org.methodgraph.text.CleanAbstract;

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

  private Map<String, List<Example>> examples(Corpus corpus, boolean byPeople) throws IOException {
    Path file = folder.resolve("own.txt");
    Files.writeString(file, ANNOTATED);
    GoldPaper gold = ReadGold.from(file).get(0);
    Lexicon lexicon = SmallLexicon.lexicon();
    Document document =
        Analysed.analyser().analyse(gold.paper(), CleanAbstract.of(gold.paper()), s -> false);
    FindMentions findMentions = new FindMentions(lexicon);
    TrainingPaper paper =
        new TrainingPaper(gold, corpus, 1, document, findMentions.byRules(document));
    FactExamples examples = new FactExamples(concept -> lexicon.labels(concept.iri()));
    Mentions mentions = byPeople ? AnnotatedMentions.of(paper) : findMentions.in(document);
    examples.add(paper, new LinkMentions(lexicon).in(document, mentions));
    return examples.byKind();
  }

  @Test
  void annotationsAnswerTheQuestions() throws IOException {
    Map<String, List<Example>> byKind = examples(Corpus.OWN, false);
    List<String> methods = byKind.get("PAPER_METHOD").stream().map(Example::label).toList();
    assertEquals(List.of("uses", FactExamples.NONE), methods);
    assertEquals("usedFor", byKind.get("METHOD_TASK").get(0).label());
    Example optional = byKind.get("PAPER_TASK").get(0);
    assertEquals("addresses", optional.label());
    assertTrue(optional.weight() < 0.5, "an optional fact counts little");
  }

  @Test
  void mentionsMarkedByPeopleGiveQuestionsToo() throws IOException {
    List<Example> pairs = examples(Corpus.OWN, true).get("METHOD_TASK");
    assertEquals("usedFor", pairs.get(0).label());
  }

  @Test
  void sentencesOfOthersTellNothingOfWholePapers() throws IOException {
    Map<String, List<Example>> byKind = examples(Corpus.SCIER, true);
    assertEquals(null, byKind.get("PAPER_METHOD"));
    for (String feature : byKind.get("METHOD_TASK").get(0).features()) {
      assertTrue(!feature.contains(Question.WHOLE_PAPER), feature);
    }
    assertTrue(byKind.get("METHOD_TASK").get(0).features().contains("SCIER:way=>"));
  }

  @Test
  void modelsLearnFromThem() throws IOException {
    FactExamples many = new FactExamples(concept -> List.of());
    for (int i = 0; i < 5; i++) {
      examples(Corpus.OWN, false)
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
