package org.methodgraph.serve.pages.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody typed, as a query to the text index: every word, the last perhaps unfinished. Signs
 * that Lucene would take for orders are blanks to it.
 *
 * @param words in small letters
 */
record SearchWords(List<String> words) {
  private static final int MOST_WORDS = 12;

  static SearchWords of(String typed) {
    return new SearchWords(
        Stream.of(typed.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty())
            .limit(MOST_WORDS)
            .toList());
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** All of the words; the last one may go on. */
  String unfinished() {
    String last = words.get(words.size() - 1);
    return words.stream()
            .limit(words.size() - 1L)
            .map(word -> "+" + word + " ")
            .collect(Collectors.joining())
        + "+("
        + last
        + " "
        + last
        + "*)";
  }

  /** All of the words. */
  String all() {
    return words.stream().map(word -> "+" + word).collect(Collectors.joining(" "));
  }

  /** How well a name fits: 0 if it is just that, 1 if it begins so, else 2. */
  int rank(String name) {
    String typed = String.join(" ", words);
    String plain = String.join(" ", of(name).words());
    return plain.equals(typed) ? 0 : plain.startsWith(typed) ? 1 : 2;
  }
}
