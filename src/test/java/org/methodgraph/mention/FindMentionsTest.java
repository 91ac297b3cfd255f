package org.methodgraph.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.methodgraph.Analysed;
import org.methodgraph.SmallLexicon;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Document;
import org.methodgraph.model.Mention;
import org.methodgraph.model.Span;

class FindMentionsTest {
  private static List<Mention> mentions(String title, String text) {
    Document document = Analysed.document(title, text);
    List<Mention> mentions = new FindMentions(SmallLexicon.lexicon()).in(document).mentions();
    for (Mention mention : mentions) {
      assertEquals(mention.text(), mention.span().of(document.text().clean()));
    }
    return mentions;
  }

  private static List<String> names(String title, String text) {
    return mentions(title, text).stream().map(m -> m.text() + "/" + m.type()).toList();
  }

  @Test
  void findsEachKind() {
    List<String> names =
        names(
            "QuickDraw: Image Generation in Few Steps",
            "We propose QuickDraw, a sampler for diffusion models. On CIFAR-10 it reaches an FID score of 3.");
    assertTrue(names.contains("QuickDraw/METHOD"), names.toString());
    assertTrue(names.contains("Image Generation/TASK"), names.toString());
    assertTrue(names.contains("diffusion models/METHOD"), names.toString());
    assertTrue(names.contains("CIFAR-10/DATASET"), names.toString());
    assertTrue(names.contains("FID/METRIC"), "shortest name: " + names);
  }

  @Test
  void nameFoundOnceIsFoundElsewhere() {
    long times =
        mentions("Zebra: a new way", "We present Zebra. Later zebra crossings appear. Zebra wins.")
            .stream()
            .filter(m -> m.text().equals("Zebra"))
            .count();
    assertEquals(3, times);
  }

  @Test
  void aShortFormHasTheTypeOfItsLongForm() {
    Document document =
        Analysed.document("", "The mean gust distance (MGD) is low. Its MGD is 3 knots.");
    assertEquals(
        List.of("mean gust distance/METRIC", "MGD/METRIC", "MGD/METRIC"),
        namesTagged(
            document,
            found(document, "mean gust distance", ConceptType.METHOD, 0.5),
            found(document, "MGD", ConceptType.METRIC, 0.9)));
  }

  private static List<String> namesTagged(Document document, Mention... tagged) {
    return new FindMentions(SmallLexicon.lexicon(), (d, rules) -> List.of(tagged))
        .in(document).mentions().stream().map(m -> m.text() + "/" + m.type()).toList();
  }

  private static Mention found(Document document, String name, ConceptType type, double sure) {
    int start = document.text().clean().indexOf(name);
    Span span = new Span(start, start + name.length());
    return new Mention(span, name, type, MentionTagger.NAME, sure, 0);
  }

  @Test
  void anAddressOfTheWebIsNoName() {
    Document document = Analysed.document("", "Zebra: https://code.example/Lion is free.");
    assertEquals(
        List.of("Zebra/METHOD"),
        namesTagged(
            document,
            found(document, "https://code.example/Lion", ConceptType.METHOD, 0.8),
            found(document, "Zebra", ConceptType.METHOD, 0.8)));
  }

  @Test
  void longerNameWinsOverTheKnownOneItEndsIn() {
    List<String> names = names("", "We train latent diffusion models on faces.");
    assertTrue(names.contains("latent diffusion models/METHOD"), names.toString());
  }

  @Test
  void ambiguousNameNeedsSupport() {
    assertFalse(names("", "The DM sent a letter.").contains("DM/METHOD"));
    assertTrue(names("", "A diffusion model learns. Each DM is slow.").contains("DM/METHOD"));
  }

  @Test
  void paradigmIsTaskOrMethodByItsReading() {
    assertEquals(
        ConceptType.METHOD,
        mentions("", "We tune the plant using reinforcement learning.").get(0).type());
    assertTrue(
        names("", "Exploration is hard in reinforcement learning.")
            .contains("reinforcement learning/TASK"));
  }

  @Test
  void mentionsNeverOverlap() {
    List<Mention> mentions =
        mentions(
            "", "We train latent diffusion models, diffusion models and GANs for image synthesis.");
    for (int i = 1; i < mentions.size(); i++) {
      assertFalse(mentions.get(i - 1).span().overlaps(mentions.get(i).span()));
    }
  }
}
