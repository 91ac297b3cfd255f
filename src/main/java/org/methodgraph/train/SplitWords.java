package org.methodgraph.train;

import java.util.ArrayList;
import java.util.List;
import org.methodgraph.evaluate.GoldPaper.GoldMention;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Span;

/**
 * A sentence that another tool cut into words, written again as people write: without blanks around
 * hyphens, inside parentheses, before commas and between digits.
 *
 * @param text the sentence
 * @param words the words as they were given
 * @param spans where they stand now
 */
record SplitWords(String text, List<String> words, List<Span> spans) {
  private static final String CLINGS_LEFT = ",.;:?!)]}%'’";
  private static final String CLINGS_RIGHT = "([{";
  private static final String JOINS = "-–/";

  static SplitWords of(List<String> words) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (i > 0 && !joined(words, i)) {
        text.append(' ');
      }
      spans.add(new Span(text.length(), text.length() + words.get(i).length()));
      text.append(words.get(i));
    }
    return new SplitWords(text.toString(), List.copyOf(words), spans);
  }

  /** Where a run of words stands. */
  List<Span> places(List<String> run) {
    List<Span> places = new ArrayList<>();
    for (int i = 0; i + run.size() <= words.size(); i++) {
      if (words.subList(i, i + run.size()).equals(run)) {
        places.add(new Span(spans.get(i).start(), spans.get(i + run.size() - 1).end()));
      }
    }
    return places;
  }

  /** Names from one label a word: {@code B-TASK}, {@code I-TASK}, {@code O}. */
  List<GoldMention> names(List<String> labels) {
    List<GoldMention> names = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      if (labels.get(i).startsWith("B-")) {
        String inside = "I-" + labels.get(i).substring(2);
        int end = i + 1;
        while (end < labels.size() && labels.get(end).equals(inside)) {
          end++;
        }
        Span span = new Span(spans.get(i).start(), spans.get(end - 1).end());
        String name = span.of(text);
        ConceptType type = ConceptType.ofClassName(labels.get(i).substring(2));
        names.add(new GoldMention(span, name, type, name));
      }
    }
    return names;
  }

  private static boolean joined(List<String> words, int index) {
    String before = words.get(index - 1);
    String word = words.get(index);
    char first = word.charAt(0);
    char last = before.charAt(before.length() - 1);
    boolean digits = Character.isDigit(last) && word.length() == 1 && Character.isDigit(first);
    boolean point =
        (last == '.' || last == ',')
            && before.length() == 1
            && Character.isDigit(first)
            && index > 1
            && Character.isDigit(words.get(index - 2).charAt(words.get(index - 2).length() - 1));
    boolean hyphen =
        JOINS.indexOf(first) >= 0 && word.length() == 1
            || JOINS.indexOf(last) >= 0 && before.length() == 1;
    return digits
        || point
        || hyphen
        || CLINGS_LEFT.indexOf(first) >= 0
        || CLINGS_RIGHT.indexOf(last) >= 0 && before.length() == 1;
  }
}
