package org.methodgraph.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.methodgraph.model.LinkedMention;
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

  private FactExamples examples(Corpus corpus, boolean byPeople, int papers) throws IOException {
    Path file = folder.resolve("own.txt");
    Files.writeString(file, (ANNOTATED + "---\n").repeat(papers));
    Lexicon lexicon = SmallLexicon.lexicon();
    FindMentions findMentions = new FindMentions(lexicon);
    FactExamples examples = new FactExamples(concept -> lexicon.labels(concept.iri()));
    for (GoldPaper gold : ReadGold.from(file)) {
      Document document =
          Analysed.analyser().analyse(gold.paper(), CleanAbstract.of(gold.paper()), s -> false);
      TrainingPaper paper =
          new TrainingPaper(gold, corpus, document, findMentions.byRules(document));
      Mentions mentions = byPeople ? AnnotatedMentions.of(paper) : findMentions.in(document);
      List<LinkedMention> linked = new LinkMentions(lexicon).in(document, mentions);
      if (byPeople) {
        examples.addMarked(paper, linked);
      } else {
        examples.addFound(paper, linked);
      }
    }
    return examples;
  }

  private static List<Example> ofFirst(FactExamples examples, String kind) {
    return examples.byKind().get(kind).get(0);
  }

  @Test
  void annotationsAnswerTheQuestions() throws IOException {
    FactExamples examples = examples(Corpus.OWN, false, 1);
    List<Example> methods = ofFirst(examples, "PAPER_METHOD");
    assertEquals(List.of("uses", FactExamples.NONE), methods.stream().map(Example::label).toList());
    assertTrue(examples.isTelling(methods.get(0)));
    assertEquals("usedFor", ofFirst(examples, "METHOD_TASK").get(0).label());
    Example optional = ofFirst(examples, "PAPER_TASK").get(0);
    assertEquals("addresses", optional.label());
    assertTrue(optional.weight() < 0.5, "an optional fact counts little");
    assertFalse(examples.isTelling(optional));
  }

  @Test
  void mentionsMarkedByPeopleGiveQuestionsToo() throws IOException {
    FactExamples examples = examples(Corpus.OWN, true, 1);
    Example pair = ofFirst(examples, "METHOD_TASK").get(0);
    assertEquals("usedFor", pair.label());
    assertFalse(examples.isTelling(pair), "a tagger's finds are never so good");
  }

  @Test
  void sentencesOfOthersTellNothingOfWholePapers() throws IOException {
    FactExamples examples = examples(Corpus.SCIER, true, 1);
    assertEquals(null, examples.byKind().get("PAPER_METHOD"));
    Set<String> features = ofFirst(examples, "METHOD_TASK").get(0).features();
    for (String feature : features) {
      assertFalse(feature.contains(Question.WHOLE_PAPER), feature);
    }
    assertTrue(features.contains("SCIER:way=>"));
  }

  @Test
  void modelsLearnFromThem() throws IOException {
    FactExamples many = examples(Corpus.OWN, false, 10);
    LinearModels models = TrainFacts.on(many);
    Example first = ofFirst(many, "PAPER_METHOD").get(0);
    Map<String, Double> answer =
        models.byName().get("PAPER_METHOD").probabilities(first.features());
    assertTrue(answer.get("uses") > answer.get(FactExamples.NONE), answer.toString());
  }
}
