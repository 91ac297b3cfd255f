package org.methodgraph.read;

import java.util.List;
import java.util.regex.Pattern;

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
  private static final Pattern WORDS =
      Pattern.compile("(?=.*\\p{L})[\\p{L}\\p{M}\\p{N}\\s.,;:!?'’\"–-]+");

  static PageShape of(Sample sample) {
    if (Lookalike.hint(sample).isPresent() || ListShape.of(sample) != ListShape.NONE) {
      return NONE;
    }
    Signs signs = Signs.in(Paragraphs.of(sample));
    if (signs.labels > 0 && signs.labels * 3 >= signs.prose) {
      return LABELLED;
    }
    if (signs.marks > 0 && signs.marks * 3 >= signs.prose) {
      return IDENTIFIED;
    }
    if (signs.titled * 2 > signs.prose || signs.titled > 1 && signs.titled * 3 >= signs.prose) {
      return TITLED;
    }
    return signs.prose > 0 || isFewWords(sample) ? BLOCKS : NONE;
  }

  /** How many paragraphs are labels, details of a paper, prose, and prose under a title. */
  private record Signs(int labels, int marks, int prose, int titled) {
    static Signs in(List<Paragraph> paragraphs) {
      int labels = 0;
      int marks = 0;
      int prose = 0;
      int titled = 0;
      boolean title = false;
      for (Paragraph paragraph : paragraphs) {
        String text = paragraph.text();
        boolean isProse = isProse(text);
        labels += AbstractLabel.isOn(text) ? 1 : 0;
        marks += Details.identify(text) ? 1 : 0;
        prose += isProse ? 1 : 0;
        titled += isProse && title ? 1 : 0;
        title = !isProse && (Title.canBe(text) || title && Furniture.is(text));
      }
      return new Signs(labels, marks, prose, titled);
    }
  }

  private static boolean isProse(String text) {
    return Prose.isProse(AbstractLabel.off(text)) && !Furniture.is(text);
  }

  /** So that a file with just a word or two is told what is wrong with those. */
  private static boolean isFewWords(Sample sample) {
    List<String> texts =
        sample.lines().stream().filter(line -> !line.isBlank()).map(Line::text).toList();
    String text = String.join("\n", texts);
    return !texts.isEmpty()
        && texts.size() <= FEW_LINES
        && Prose.isLettersMostly(text)
        && WORDS.matcher(text).matches()
        && text.length() < Intake.LONGEST;
  }
}
