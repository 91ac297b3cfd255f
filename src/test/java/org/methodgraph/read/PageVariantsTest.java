package org.methodgraph.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.methodgraph.model.Notes;
import org.methodgraph.model.Standing;

/** Pages as people really paste them. */
class PageVariantsTest {
  private static final String FLOWS =
      "Normalizing flows map a simple density to a complex one with invertible layers. "
          + "We make each layer cheaper to invert, and show on images that nothing is lost by it.";

  private static final String GANS =
      "Adversarial training is unstable when the supports of two distributions are disjoint. "
          + "Adding noise to both of them mends this, as we prove and as experiments confirm.";

  static Stream<Arguments> harmlessChanges() {
    List<UnaryOperator<String>> changes =
        List.of(
            text -> text.replace("\n", "\r\n"),
            text -> text.replace("\n", "\r"),
            text -> "\ufeff" + text,
            text -> text.replace("\n", " \t\n"),
            text -> text.replace("\n", "\n\u00a0"),
            text -> "\n\n\n" + text + "\n\n",
            String::strip);
    return Stream.of("abstract-labels.txt", "titles.txt", "arxiv-ids.txt", "plain-text.txt")
        .flatMap(sample -> changes.stream().map(change -> Arguments.of(sample, change)));
  }

  @ParameterizedTest
  @MethodSource("harmlessChanges")
  void lineEndsAndSpacesDoNotMatter(String sample, UnaryOperator<String> change)
      throws IOException {
    String text = new String(Pages.sample(sample), StandardCharsets.UTF_8);
    Reading plain = Pages.read(text);
    Reading changed = Pages.read(change.apply(text));
    assertEquals(Pages.abstracts(plain), Pages.abstracts(changed));
    assertEquals(Pages.titles(plain), Pages.titles(changed));
    assertEquals(List.of(), changed.problems());
  }

  @ParameterizedTest
  @ValueSource(strings = {"titles.txt", "arxiv-ids.txt"})
  void blankLinesBetweenAllLinesDoNotMatter(String sample) throws IOException {
    String text = new String(Pages.sample(sample), StandardCharsets.UTF_8);
    Reading changed = Pages.read(text.replace(".\n", ".\n\n\n"));
    assertEquals(Pages.titles(Pages.read(text)), Pages.titles(changed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Subscribe",
        "Subscribe ",
        "Sign Up",
        "Home\nTrending Papers\nLog in\n",
        "",
        "by Ann and the community\nDiscover new work every day.\nSubscribe",
        "Get trending papers in your email inbox!\nSubscribe\n",
        "We use cookies to improve your stay.\nAccept all\n"
      })
  void whatStandsAboveTheFirstTitleIsNoPaper(String junk) {
    Reading reading = Pages.read(junk + "Cheap Flows\n" + FLOWS + "\nStable Games\n" + GANS);
    assertEquals(List.of("Cheap Flows", "Stable Games"), Pages.titles(reading));
    assertEquals(List.of(FLOWS, GANS), Pages.abstracts(reading));
    assertEquals(List.of(), reading.problems());
  }

  @Test
  void aMethodMayBeCalledLikeAButton() {
    Reading reading =
        Pages.read("Subscriber Churn with Flows\n" + FLOWS + "\nSignUpNet and More\n" + GANS);
    assertEquals(
        List.of("Subscriber Churn with Flows", "SignUpNet and More"), Pages.titles(reading));
  }

  @Test
  void titlesWithoutAbstractAreSkippedWithTheirLine() {
    Reading reading =
        Pages.read(
            "Cheap Flows\n"
                + FLOWS
                + "\nA Title Left Alone\nStable Games\n"
                + GANS
                + "\nThe Last Title Here");
    assertEquals(List.of("Cheap Flows", "Stable Games"), Pages.titles(reading));
    List<String> problems = Pages.problems(reading);
    assertEquals(2, problems.size());
    assertTrue(problems.get(0).startsWith("SKIPPED 3: \"A Title Left Alone\" looks like a title"));
    assertTrue(problems.get(1).startsWith("SKIPPED 6: \"The Last Title Here\" looks like a title"));
  }

  @Test
  void anAbstractMayHaveParagraphs() {
    Reading reading =
        Pages.read("Cheap Flows\n" + FLOWS + "\n\n" + GANS + "\nStable Games\n" + GANS);
    assertEquals(List.of(FLOWS + "\n\n" + GANS, GANS), Pages.abstracts(reading));
  }

  @Test
  void wrappedAbstractsUnderTitlesAreJoined() {
    String wrapped = wrap(FLOWS, 60);
    Reading reading =
        Pages.read("Cheap Flows\n" + wrapped + "\n\nStable Games\n\n" + wrap(GANS, 60) + "\n");
    assertEquals(List.of("Cheap Flows", "Stable Games"), Pages.titles(reading));
    assertEquals(wrapped, Pages.abstracts(reading).get(0));
  }

  @Test
  void commentsNeverCountAsAbstract() {
    Reading reading =
        Pages.read(
            FLOWS
                + "\n\nAccepted at ICML 2021. Code: https://example.org/x\nThe first two authors contributed equally.\n\n"
                + "arXiv:2101.00001\nCreated: 2021-01-01\n\n"
                + wrap(GANS, 70)
                + "\n10 pages, 3 figures\nwith an appendix\narXiv:2101.00002v3\n");
    assertEquals(List.of(FLOWS, wrap(GANS, 70)), Pages.abstracts(reading));
    assertEquals("2021-01-01", reading.papers().get(0).created());
    assertEquals("", reading.papers().get(1).created());
    assertEquals(List.of("arXiv:2101.00002"), Pages.ids(reading.papers().get(1)));
  }

  @Test
  void idsMayComeFirstAndTitlesStandAboveAbstracts() {
    Reading reading =
        Pages.read(
            "arXiv:2101.00001 Created: 2021-01-01\n\nCheap Flows\n\n"
                + FLOWS
                + "\n\ndoi:10.1234/AbC\nCreated: 3 Feb 2021 Updated: March 2021\n\nStable Games\n\n"
                + GANS);
    assertEquals(List.of("Cheap Flows", "Stable Games"), Pages.titles(reading));
    assertEquals(List.of("arXiv:2101.00001"), Pages.ids(reading.papers().get(0)));
    assertEquals(List.of("doi:10.1234/abc"), Pages.ids(reading.papers().get(1)));
    assertEquals("2021-02-03", reading.papers().get(1).created());
    assertEquals("2021-03", reading.papers().get(1).updated());
  }

  @Test
  void entriesThatLackSomethingAreTold() {
    Reading reading =
        Pages.read(
            FLOWS
                + "\n\narXiv:2101.00001\nCreated: 2021-13-45\n\n10 pages\n\narXiv:2101.00002\n\n"
                + "Word\n\narXiv:2101.00003\n\n"
                + FLOWS
                + " "
                + GANS);
    assertEquals(
        List.of(
            "NOTICED 4: \"2021-13-45\" is no date such as 2024-10-09; the paper is kept without it.",
            "SKIPPED 6: \"10 pages\" is no abstract; expected a paragraph of running text. Add it or remove the entry.",
            "SKIPPED 10: \"Word\" is no abstract; expected a paragraph of running text. Add it or remove the entry.",
            "NOTICED 14: no arXiv id, DOI or date stands with this abstract; it is taken without them."),
        Pages.problems(reading));
    assertEquals(List.of(FLOWS, FLOWS + " " + GANS), Pages.abstracts(reading));
  }

  @Test
  void readsAPageOfArxiv() {
    Reading reading =
        Pages.read(
            "Computer Science > Machine Learning\n[Submitted on 4 Jan 2021 (v1)]\nTitle:Cheap Flows\nAuthors:Ann Bo, Cy Do\n"
                + "View PDF\nAbstract:"
                + FLOWS
                + "\nComments:\t15 pages\nCite as:\tarXiv:2101.00001 [cs.LG]\n(or arXiv:2101.00001v1 [cs.LG] for this version)\n"
                + "Submission history\nFrom: Ann Bo [view email]\n[v1] Mon, 4 Jan 2021 17:57:34 UTC (10 KB)\n");
    assertEquals(List.of("Cheap Flows"), Pages.titles(reading));
    assertEquals(List.of(FLOWS), Pages.abstracts(reading));
    assertEquals(List.of("arXiv:2101.00001"), Pages.ids(reading.papers().get(0)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Title:Cheap Flows\nAbstract:%s\nComments:\tWithdrawn, see https://x.org\nCite as:\tarXiv:2101.00001 [cs.LG]\n",
        "[1] arXiv:2101.00001 [pdf]\nTitle: Cheap Flows\nComments: Withdrawn, see https://x.org\nSubjects: Machine Learning (cs.LG)\n%s\n",
        "%s\n\nThis paper has been withdrawn, see https://x.org\n\narXiv:2101.00001\n"
      })
  void whatCommentsSayAgainstAPaperHolds(String page) {
    Reading reading = Pages.read(page.formatted(FLOWS));
    assertEquals(List.of(FLOWS), Pages.abstracts(reading));
    assertEquals(
        new Notes(0, Standing.WITHDRAWN, List.of("https://x.org")),
        reading.papers().get(0).notes());
  }

  @Test
  void readsTitlesNamesAndCommentsAroundLabels() {
    String page =
        "%s\nJan 04, 2021\nAnn Bo, Cy Do\nAbstract: %s\n* 10 pages\nVia\nAccess Paper or Ask Questions\n";
    Reading reading =
        Pages.read(page.formatted("Cheap Flows", FLOWS) + page.formatted("Stable Games", GANS));
    assertEquals(List.of("Cheap Flows", "Stable Games"), Pages.titles(reading));
    assertEquals(List.of(FLOWS, GANS), Pages.abstracts(reading));
    assertEquals(List.of(), reading.problems());
  }

  @Test
  void everySentenceMayHaveItsLine() {
    String lines = FLOWS.replace(". ", ".\n") + "\nIt works.";
    assertEquals(List.of(lines), Pages.abstracts(Pages.read("Abstract: " + lines)));
    assertEquals(List.of(lines, GANS), Pages.abstracts(Pages.read(lines + "\n\n" + GANS)));
    assertEquals(List.of(lines), Pages.abstracts(Pages.read(lines + "\n\narXiv:2101.00001\n")));
  }

  @Test
  void oneSentenceWithoutFullStopIsEnough() {
    String text = "We propose a diffusion model for image generation";
    assertEquals(List.of(text), Pages.abstracts(Pages.read(text)));
  }

  @Test
  void aHeadingOfTheWholeFileIsNoTitle() {
    Reading reading = Pages.read("My reading list\n\n" + FLOWS + "\n\n" + GANS + "\n\n" + FLOWS);
    assertEquals(List.of("", "", ""), Pages.titles(reading));
    assertTrue(
        Pages.problems(reading).get(0).startsWith("SKIPPED 1: \"My reading list\" (3 words)"));
  }

  private static String wrap(String text, int width) {
    StringBuilder out = new StringBuilder();
    int length = 0;
    for (String word : text.split(" ")) {
      if (length > 0) {
        boolean fits = length + 1 + word.length() <= width;
        out.append(fits ? ' ' : '\n');
        length = fits ? length + 1 : 0;
      }
      out.append(word);
      length += word.length();
    }
    return out.toString();
  }
}
