package org.methodgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.methodgraph.model.Origin;
import org.methodgraph.model.Paper;
import org.methodgraph.model.PaperId;

class CleanAbstractTest {
  private static String clean(String raw) {
    return CleanAbstract.of("", raw).clean();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          # letters with accents
          the F\\"ollmer drift            | the Föllmer drift
          Schr{\\"o}dinger and Fr\\'echet | Schrödinger and Fréchet
          Hyv\\"{a}rinen, Poincar\\'{e}   | Hyvärinen, Poincaré
          Erd\\H{o}s, \\v{S}id\\'ak, \\c{c}| Erdős, Šidák, ç
          na\\"{\\i}ve and na\\"\\i ve     | naïve and naïve
          {\\o}rsted, \\L{}ukasz, Stra\\ss e | ørsted, Łukasz, Straße
          It\\^o, Nystr\\"om, G\\aa rding | Itô, Nyström, Gårding
          # quoting that only looks like accents
          the \\"agent\\" moves           | the "agent" moves
          the agent\\'s goal              | the agent's goal
          # commands and braces
          \\emph{Soft} \\textbf{actor} {\\bf critic} \\mathrm{SAC} | Soft actor critic SAC
          {GAN}s and {de~novo} design    | GANs and de novo design
          uses \\pgen with care          | uses pgen with care
          \\textcolor{red}{Rainbow} \\href{http://x.org}{here} | Rainbow here
          # citations
          as shown \\cite{ho2020ddpm}. It | as shown. It
          as shown~\\citep[see][p. 2]{a,b}, it | as shown, it
          benchmarks~fu2020d4rl, certain | benchmarks, certain
          on~kumar2020cql,fu2020d4rl we  | on we
          Models~(DMs) and Fig.~3        | Models (DMs) and Fig. 3
          about ~30 steps, (~5 min)      | about ~30 steps, (~5 min)
          https://x.edu/~ann/a--b        | https://x.edu/~ann/a--b
          # signs
          by 10\\% \\& 5\\_x \\#1         | by 10% & 5_x #1
          ``quoted'' and f''(x)          | "quoted" and f''(x)
          a -- b, c---d, 1--5, --flag    | a – b, c—d, 1–5, --flag
          see \\url{https://a.org/b}     | see https://a.org/b
          # mathematics
          $\\alpha$-divergence           | α-divergence
          in $O(n^2)$ time               | in O(n^2) time
          $\\epsilon$-greedy, $\\ell_1$  | ε-greedy, ℓ_1
          10$\\times$ faster, 10\\times  | 10× faster, 10×
          $O(n \\log n)$ and $n\\log n$  | O(n log n) and n log n
          $x \\in \\mathbb{R}^{d}$, $\\tilde{O}(1)$ | x ∈ R^d, Õ(1)
          $\\frac{1}{2}$, $\\frac{a+b}{n}$, $\\sqrt{T}$ | 1/2, (a+b)/n, √T
          \\(k\\) and \\[ x_{t} \\] and $$y$$ | k and x_t and y
          $10\\%$ of $K=1$-shot          | 10% of K=1-shot
          O(d^{3/2}H), W_{2}-distance    | O(d^{3/2}H), W_2-distance
          $\\unknown{x} + \\beta$ stays  | $\\unknown{x} + \\beta$ stays
          is mathcal{O}(n), text{a} {b}  | is O(n), a b
          # money
          from $5 to $10 per hour        | from $5 to $10 per hour
          costs $5 million and $7 million | costs $5 million and $7 million
          a $20,000 to $30,000 budget    | a $20,000 to $30,000 budget
          # HTML
          p &lt; 0.05 &amp;amp; R&amp;D  | p < 0.05 & R&D
          &eacute;tude, &#945;, &#x3b2;, AT&T; &bogus; | étude, α, β, AT&T; &bogus;
          H<sub>2</sub>O, <i>E. coli</i>, &lt;b&gt;x&lt;/b&gt; | H2O, E. coli, x
          the <MASK> token, p<q          | the <MASK> token, p<q
          # nothing to do
          “curly” ‘quotes’, eﬃcient      | “curly” ‘quotes’, eﬃcient
          """)
  void writesAsPlainText(String raw, String expected) {
    assertEquals(expected, clean(raw));
  }

  @Test
  void settlesWhiteSpace() {
    assertEquals("One two three", clean("  One\ttwo\n three "));
    assertEquals("One two", clean("One\u00a0\u200btwo\ufeff"));
    assertEquals("One.\nTwo.", clean("One.\r\n\r\n\r\nTwo."));
    assertEquals("One line. Another", clean("One line.\nAnother"));
    assertEquals("End.\nNew paragraph", clean("  End.\n  New paragraph"));
    assertEquals("a score-based one", clean("a score-\nbased one"));
    assertEquals("Para one.\nPara two.", clean("<p>Para one.</p><p>Para two.</p>"));
    assertEquals("Fréchet", clean("Fre\u0301chet"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Abstract: We learn.",
        "Abstract:We learn.",
        "ABSTRACT — We learn.",
        "Abstract\nWe learn.",
        "AbstractWe learn.",
        "ABSTRACTWe learn.",
        "Abstract We learn.",
        "Summary: We learn.",
        "<jats:title>Abstract</jats:title><jats:p>We learn.</jats:p>"
      })
  void dropsTheLabel(String raw) {
    assertEquals("We learn.", clean(raw));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " © 2021 The Author(s). Published by Made-Up Ltd. All rights reserved.",
        " (C) 2005 Made-Up B.V. All rights reserved.",
        "\n\nCopyright © 2019 Made-Up Society.",
        " Copyright 2007 by the authors",
        "<p>&copy; The Authors 2020</p>",
        " All rights reserved."
      })
  void dropsTheNoticeOfCopyright(String notice) {
    assertEquals("We learn flows.", clean("We learn flows." + notice));
  }

  @Test
  void keepsWhatIsNoNotice() {
    String law = "We learn about copyright. Copyright of 2020 novels is decided by a network.";
    assertEquals(law, clean(law));
    assertEquals("© 2020", clean("© 2020"));
    assertEquals("(c) 2020 papers are read.", clean("(c) 2020 papers are read."));
  }

  @Test
  void readsTheMarkupOfJournals() {
    assertEquals(
        "Background\nWe study H2O & α-stable flows at https://a.org/b.\nResults\nOne.\nTwo.",
        clean(
            "<jats:title>Abstract</jats:title>\n   <jats:sec><jats:title>Background</jats:title>"
                + "<jats:p>We study H<jats:sub>2</jats:sub>O &amp;amp; <jats:inline-formula>"
                + "<jats:alternatives><jats:tex-math>\\documentclass{minimal}\\begin{document}"
                + "$$\\alpha$$\\end{document}</jats:tex-math><mml:math xmlns:mml=\"http://x\">"
                + "<mml:mi>&#945;</mml:mi></mml:math></jats:alternatives></jats:inline-formula>"
                + "-stable flows at <jats:ext-link xlink:href=\"https://a.org/b\">https://a.org/b"
                + "</jats:ext-link>.</jats:p></jats:sec><jats:sec><jats:title>Results</jats:title>"
                + "<jats:list><jats:list-item><jats:p>One.</jats:p></jats:list-item>"
                + "<jats:list-item><jats:p>Two.</jats:p></jats:list-item></jats:list></jats:sec>"));
  }

  @Test
  void keepsAWordThatIsNoLabel() {
    String parsing = "Abstract Meaning Representation is parsed.";
    assertEquals(parsing, clean(parsing));
    assertEquals("Abstract reasoning is hard.", clean("Abstract reasoning is hard."));
  }

  @Test
  void keepsTitleAndAbstractOnLinesOfTheirOwn() {
    Paper paper =
        new Paper(
            List.of(PaperId.parse("2011.13456")),
            "Score-Based {G}enerative\n  Modeling",
            "Abstract: Noise\nbecomes data.",
            "",
            "",
            new Origin("a.txt", 1));
    var text = CleanAbstract.of(paper);
    assertEquals("Score-Based Generative Modeling\nNoise becomes data.", text.clean());
    assertEquals(paper.text(), text.raw());
  }

  @Test
  void titleOrAbstractMayVanish() {
    assertEquals("Only this.", CleanAbstract.of("{}", "Only this.").clean());
    assertEquals("Only this", CleanAbstract.of("Only this", "<p></p>").clean());
    assertEquals("", clean("\\cite{x}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{", "}", "}{", "\\", "$", "$$", "a$b", "\\emph{", "\\cite{", "{\\bf", "\\frac{1", "\\\"",
        "\\'{", "\\hat", "&", "&#;", "&#99999999;", "&#xD800;", "<", "<i", "~", "--", "``", "\\(",
        "\\(x", "$\\frac{a}$", "\\sqrt[", "x^{", "_}", "\\c", "\\u00e9", "\ud83d", "\\ud83d\ude00"
      })
  void survivesLooseEnds(String raw) {
    var text = CleanAbstract.of(raw, raw);
    OffsetsTest.assertLeadsBack(text);
  }

  @Test
  void staysLinear() {
    for (String piece :
        List.of("word ", "{", "{}", "\\(", "$", "$a", "\\frac{", "~", "a--b", "&amp;", "<p", "-")) {
      String long1 = piece.repeat(1_000_000 / piece.length());
      assertTimeout(Duration.ofSeconds(5), () -> clean(long1), piece);
    }
    String nested = "\\frac{".repeat(80_000) + "}".repeat(80_000);
    assertTimeout(Duration.ofSeconds(5), () -> clean(nested));
  }
}
