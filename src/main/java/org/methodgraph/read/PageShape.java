package org.methodgraph.read;

import java.util.List;

/** How a text file is built, judged by its beginning. */
enum PageShape {
  /** {@code Abstract:} stands before the abstracts. */
  LABELLED,
  /** Lines with identifiers or dates part the papers. */
  IDENTIFIED,
  /** Most abstracts stand under a title. */
  TITLED,
  /** Blank lines part the abstracts. */
  BLOCKS,
  /** No abstract can be made out, or the file is no plain text. */
  NONE;

  private static final int FEW_LINES = 5;

  static PageShape of(Sample sample) {
    if (Lookalike.hint(sample).isPresent()) {
      return NONE;
    }
    List<Paragraph> paragraphs = Paragraphs.of(sample);
    int labels = 0;
    int marks = 0;
    int prose = 0;
    int titled = 0;
    boolean title = false;
    for (Paragraph paragraph : paragraphs) {
      boolean isProse = isProse(paragraph);
      labels += AbstractLabel.isOn(paragraph.text()) ? 1 : 0;
      marks += Details.identify(paragraph.text()) ? 1 : 0;
      prose += isProse ? 1 : 0;
      titled += isProse && title ? 1 : 0;
      title =
          !isProse && (Title.canBe(paragraph.text()) || title && Furniture.is(paragraph.text()));
    }
    if (labels > 0 && labels * 3 >= prose) {
      return LABELLED;
    }
    if (marks > 0 && marks * 3 >= prose) {
      return IDENTIFIED;
    }
    if (titled * 2 > prose || titled > 1 && titled * 3 >= prose) {
      return TITLED;
    }
    return prose > 0 || isFewWords(sample) ? BLOCKS : NONE;
  }

  private static boolean isProse(Paragraph paragraph) {
    return Prose.isProse(AbstractLabel.off(paragraph.text())) && !Furniture.is(paragraph.text());
  }

  /** So that a file with just a word or two is told what is wrong with those. */
  private static boolean isFewWords(Sample sample) {
    List<String> texts =
        sample.lines().stream().filter(line -> !line.isBlank()).map(Line::text).toList();
    String text = String.join("\n", texts);
    long letters = text.chars().filter(c -> Character.isLetter(c) || c <= ' ').count();
    return !texts.isEmpty()
        && texts.size() <= FEW_LINES
        && letters * 10 >= text.length() * 8L
        && Prose.words(text) > 0
        && text.length() < Intake.LONGEST;
  }
}
