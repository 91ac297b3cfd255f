package org.methodgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.methodgraph.model.CleanText;
import org.methodgraph.model.Span;

/** Whatever was cleaned away, every clean unit still leads back to its raw place. */
class OffsetsTest {
  private static final Pattern WORD = Pattern.compile("w[0-9]+x");

  private static final List<String> PIECES =
      List.of(
          " ",
          "  ",
          "\n",
          "\n\n",
          "\r\n",
          "\t",
          "\u00a0",
          "\u200b",
          "{",
          "}",
          "$",
          "\\",
          "~",
          "--",
          "---",
          "-",
          "``",
          "''",
          "\\emph{",
          "\\\"o",
          "{\\o}",
          "\\'{e}",
          "\\cite{key}",
          "\\url{",
          "\\alpha",
          "$\\beta$",
          "\\frac{",
          "_{",
          "^{",
          "&amp;",
          "&amp;lt;",
          "&eacute;",
          "<i>",
          "</i>",
          "<p>",
          "<br/>",
          "e\u0301",
          "\\%",
          "\\&",
          "Abstract: ",
          "Abstract",
          "</jats:p>",
          "<jats:sub>",
          "<mml:mi>",
          "<jats:tex-math>",
          "</jats:tex-math><mml:math>",
          " © 2020 All",
          "ﬁ",
          "\ud835\udc01",
          ".",
          ",",
          "(",
          ")",
          "~fu2020d4rl",
          "$5",
          "\ud83d\ude00",
          "\\(",
          "\\)");

  static void assertLeadsBack(CleanText text) {
    int[] starts = text.rawStarts();
    int[] ends = text.rawEnds();
    for (int i = 0; i < starts.length; i++) {
      assertTrue(starts[i] >= 0 && starts[i] < ends[i], text.raw());
      assertTrue(ends[i] <= text.raw().length(), text.raw());
      assertTrue(i == 0 || starts[i - 1] <= starts[i] && ends[i - 1] <= ends[i], text.raw());
    }
    Matcher word = WORD.matcher(text.clean());
    while (word.find()) {
      Span span = text.rawSpan(new Span(word.start(), word.end()));
      assertEquals(word.group(), span.of(text.raw()), text.raw());
    }
  }

  @Test
  void holdsForAnyMixture() {
    Random random = new Random(7);
    for (int round = 0; round < 20_000; round++) {
      String title = random.nextBoolean() ? "" : mixture(random, 6);
      assertLeadsBack(CleanAbstract.of(title, mixture(random, 25)));
    }
  }

  private static String mixture(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < random.nextInt(1, pieces); i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      if (random.nextBoolean()) {
        text.append('w').append(random.nextInt(100)).append('x');
      }
    }
    return text.toString();
  }

  @Test
  void anAccentedWordLeadsBackToItsWholeSource() {
    String raw = "the F\\\"ollmer {\\bf bridge} of $\\alpha$-flows";
    CleanText text = CleanAbstract.of("", raw);
    assertEquals("F\\\"ollmer", spanOf(text, "Föllmer"));
    assertEquals("bridge", spanOf(text, "bridge"));
    assertEquals("\\alpha$-flows", spanOf(text, "α-flows"));
  }

  private static String spanOf(CleanText text, String word) {
    int at = text.clean().indexOf(word);
    return text.rawSpan(new Span(at, at + word.length())).of(text.raw());
  }
}
