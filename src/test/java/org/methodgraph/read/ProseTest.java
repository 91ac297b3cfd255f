package org.methodgraph.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {
  @Test
  void countsWords() {
    assertEquals(0, Prose.words(" – $ \n"));
    assertEquals(4, Prose.words("State-of-the-art F1 isn't 3"));
    assertEquals(4, Prose.words("深度学习"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We study how flows behave.",
        "Diffusion models generate images from noise (see below).",
        "A single sentence that goes on and on without any full stop at its end can still be no title, because titles do not have as many words in small letters as this one"
      })
  void sentencesAreProse(String text) {
    assertTrue(Prose.isProse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It works.",
        "Stochastic interpolants with couplings that depend on data",
        "Is Attention All You Need for Control?",
        "Some Black Boxes Were Meant to Remain Closed!",
        "Learning to Walk with Deep Reinforcement Learning.",
        "Ann Bo, Cy van Do and Eva Fu"
      })
  void titlesAndNamesAreNoProse(String text) {
    assertFalse(Prose.isProse(text));
  }

  @Test
  void aForgottenFullStopIsForgiven() {
    assertTrue(Prose.isUnendedSentence("We propose a model for images"));
    assertTrue(
        Prose.isUnendedSentence(
            "Diffusion models generate images from noise with a score that a network learns"));
    assertFalse(Prose.isUnendedSentence("The best papers of this week"));
    assertFalse(Prose.isUnendedSentence("We Need to Talk about Flows and Games"));
  }

  @Test
  void tellsNames() {
    assertTrue(Prose.isNames("Ann Bo, Cy van Do and Eva M. Fu", 2));
    assertTrue(Prose.isNames("Ann Bo · Cy Do", 2));
    assertFalse(Prose.isNames("Ann Bo", 2));
    assertFalse(Prose.isNames("Flows, Games and the Rest", 2));
    assertFalse(Prose.isNames("Swim till You Sink: Computing, Learning", 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Home",
        "Upvote 12",
        "5 authors",
        "Published on Jan 3, 2024",
        "Jan 3, 2024",
        "12",
        "***",
        "Get trending papers in your email inbox once a day!",
        "Sign up for free",
        "View PDF",
        "Showing 1 to 20 of 300",
        "© 2024 Some Company",
        "Subscribe",
        "3 days ago",
        "https://example.org/a",
        "We use cookies to improve our site.",
        "Access Paper or Ask Questions"
      })
  void knowsFurniture(String text) {
    assertTrue(Furniture.is(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See More, Know More: Video Object Segmentation with Co-Attention",
        "Showing Your Work Doesn't Always Work",
        "Automated Analysis of Privacy Policies with Language Models",
        "100 Years of Neural Networks",
        "2001: A Space of Models",
        "GAN",
        "Glow",
        "Subscriber Churn Prediction"
      })
  void titlesAreNoFurniture(String text) {
    assertFalse(Furniture.is(text));
  }
}
