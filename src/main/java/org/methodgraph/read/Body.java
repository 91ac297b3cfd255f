package org.methodgraph.read;

import java.util.List;

/** Puts the paragraphs of an abstract together. */
final class Body {
  private static final int LONGEST_SENTENCE = 300;

  private Body() {}

  /**
   * Whether an abstract that so far ends with {@code last} goes on with {@code next}: a long
   * paragraph may follow any, a short sentence only one that is no longer than a sentence, for then
   * each stands on a line of its own.
   */
  static boolean goesOn(Paragraph last, Paragraph next) {
    String text = next.text();
    if (Prose.words(text) >= Prose.SOME_WORDS) {
      return Prose.isProse(text);
    }
    return !next.afterBlank()
        && last.text().length() <= LONGEST_SENTENCE
        && (Prose.isProse(text) || Prose.endsInFullStop(text));
  }

  static String text(List<Paragraph> paragraphs) {
    StringBuilder text = new StringBuilder();
    for (Paragraph paragraph : paragraphs) {
      text.append(text.isEmpty() ? "" : paragraph.afterBlank() ? "\n\n" : "\n");
      text.append(paragraph.text());
    }
    return text.toString();
  }
}
