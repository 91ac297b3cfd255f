package org.methodgraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.methodgraph.model.Acronym;
import org.methodgraph.model.Document;
import org.methodgraph.model.Sentence;
import org.methodgraph.model.Span;

/**
 * Short forms in parentheses with the long form before them, and the other way round, by the
 * algorithm of Schwartz and Hearst (A simple algorithm for identifying abbreviation definitions in
 * biomedical text, PSB 2003).
 */
final class FindAcronyms {
  private static final Pattern PARENTHESES = Pattern.compile("\\(([^()]{2,80})\\)");
  private static final Pattern SHORT_FORM =
      Pattern.compile("[\\p{L}\\d][\\p{L}\\d.+*/&-]*(?: [\\p{L}\\d.+*/&-]+)?");
  private static final Pattern WORD_BEFORE = Pattern.compile("([\\p{L}\\d][^\\s()]*) $");
  private static final int LONGEST_SHORT_FORM = 12;

  private FindAcronyms() {}

  static List<Acronym> in(Document document) {
    List<Acronym> acronyms = new ArrayList<>();
    String text = document.text().clean();
    for (Sentence sentence : document.sentences()) {
      Matcher parentheses =
          PARENTHESES.matcher(text).region(sentence.span().start(), sentence.span().end());
      while (parentheses.find()) {
        Acronym acronym = explained(text, sentence.span().start(), parentheses);
        if (acronym != null) {
          acronyms.add(acronym);
        }
      }
    }
    return acronyms;
  }

  private static Acronym explained(String text, int sentenceStart, Matcher parentheses) {
    int inside = parentheses.start(1);
    String first = parentheses.group(1).split("[,;]", 2)[0].stripTrailing();
    if (isShortForm(first)) {
      Span longForm = longForm(text, sentenceStart, parentheses.start(), first);
      return longForm == null
          ? null
          : new Acronym(longForm, new Span(inside, inside + first.length()));
    }
    return shortFormFirst(text, sentenceStart, parentheses);
  }

  /** "DPMs (diffusion probabilistic models)". */
  private static Acronym shortFormFirst(String text, int sentenceStart, Matcher parentheses) {
    Matcher before =
        WORD_BEFORE
            .matcher(text)
            .region(sentenceStart, parentheses.start())
            .useAnchoringBounds(true);
    if (!before.find() || !isShortForm(before.group(1)) || !hasTwoCapitals(before.group(1))) {
      return null;
    }
    Span longForm = longForm(text, parentheses.start(1), parentheses.end(1), before.group(1));
    boolean whole = longForm != null && longForm.start() == parentheses.start(1);
    return whole ? new Acronym(longForm, new Span(before.start(1), before.end(1))) : null;
  }

  private static boolean isShortForm(String text) {
    return text.length() >= 2
        && text.length() <= LONGEST_SHORT_FORM
        && SHORT_FORM.matcher(text).matches()
        && text.chars().anyMatch(Character::isUpperCase)
        && text.chars().anyMatch(Character::isLetter);
  }

  private static boolean hasTwoCapitals(String text) {
    return text.chars().filter(Character::isUpperCase).count() >= 2;
  }

  private static Span longForm(String text, int from, int to, String shortForm) {
    String plain =
        shortForm.endsWith("s") && shortForm.length() > 2
            ? shortForm.substring(0, shortForm.length() - 1)
            : shortForm;
    int letters = (int) plain.chars().filter(Character::isLetterOrDigit).count();
    int earliest = wordsBack(text, from, to, Math.min(letters + 5, letters * 2));
    int start = match(text, earliest, to, plain);
    int end = to;
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    boolean trueLongForm =
        start >= 0
            && end - start > plain.length()
            && text.substring(start, end).matches("[^.;:!?()]*");
    return trueLongForm ? new Span(start, end) : null;
  }

  /** Matches the short form's letters from right to left; its first letter must begin a word. */
  private static int match(String text, int from, int to, String shortForm) {
    int place = to - 1;
    for (int s = shortForm.length() - 1; s >= 0; s--) {
      char wanted = Character.toLowerCase(shortForm.charAt(s));
      if (!Character.isLetterOrDigit(wanted)) {
        continue;
      }
      while (place >= from
          && (Character.toLowerCase(text.charAt(place)) != wanted
              || s == 0 && place > from && Character.isLetterOrDigit(text.charAt(place - 1)))) {
        place--;
      }
      if (place < from) {
        return -1;
      }
      place--;
    }
    return place + 1;
  }

  private static int wordsBack(String text, int from, int to, int words) {
    int place = to;
    for (int w = 0; w < words && place > from; w++) {
      while (place > from && !Character.isLetterOrDigit(text.charAt(place - 1))) {
        place--;
      }
      while (place > from && Character.isLetterOrDigit(text.charAt(place - 1))) {
        place--;
      }
    }
    return place;
  }
}
