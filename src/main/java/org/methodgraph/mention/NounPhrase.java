package org.methodgraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.methodgraph.lexicon.Piece;
import org.methodgraph.model.Document;
import org.methodgraph.model.Sentence;
import org.methodgraph.model.Span;
import org.methodgraph.model.Token;

/**
 * A noun with the words before it that belong to it, without article and words of praise.
 *
 * @param sentence where it stands
 * @param from index of its first token
 * @param to index after its last token
 */
record NounPhrase(Sentence sentence, int from, int to) {
  private static final Pattern BY_HYPHEN =
      Pattern.compile("VB[GND]|CD|IN|RB|RP|VBP?|LS|SYM|DT|TO|CC");
  private static final Pattern SHORT_NUMBER = Pattern.compile("-?\\d{1,4}[A-Za-z]?");

  /** All noun phrases of a sentence, left to right. */
  static List<NounPhrase> in(Sentence sentence) {
    List<NounPhrase> phrases = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    int from = 0;
    while (from < tokens.size()) {
      int to = from;
      while (to < tokens.size() && belongs(tokens, to, from)) {
        to++;
      }
      NounPhrase phrase = trimmed(sentence, from, to);
      if (phrase != null) {
        phrases.add(phrase);
      }
      from = Math.max(to, from + 1);
    }
    return phrases;
  }

  Token head() {
    return sentence.tokens().get(to - 1);
  }

  String headKey() {
    return Piece.keyOf(head().text());
  }

  int size() {
    return to - from;
  }

  Span span() {
    return new Span(sentence.tokens().get(from).span().start(), head().span().end());
  }

  String text(Document document) {
    return span().of(document.text().clean());
  }

  NounPhrase withoutHead() {
    return trimmed(sentence, from, to - 1);
  }

  private static boolean belongs(List<Token> tokens, int index, int from) {
    Token token = tokens.get(index);
    String tag = token.tag();
    if (tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("FW") || tag.equals("AFX")) {
      return !token.text().equals("%");
    }
    if (tag.equals("HYPH")) {
      return index > from && index + 1 < tokens.size();
    }
    boolean afterHyphen = index > from && tokens.get(index - 1).tag().equals("HYPH");
    boolean beforeHyphen = index + 1 < tokens.size() && tokens.get(index + 1).tag().equals("HYPH");
    if (afterHyphen || beforeHyphen) {
      return BY_HYPHEN.matcher(tag).matches();
    }
    if (tag.equals("VBG") || tag.equals("VBN")) {
      // "masked diffusion", "meta learning": part of the phrase where a noun follows or precedes
      // directly
      return index + 1 < tokens.size() && tokens.get(index + 1).isNoun()
          || tag.equals("VBG") && index > from && tokens.get(index - 1).isNoun();
    }
    return tag.equals("CD") && index > from && SHORT_NUMBER.matcher(token.text()).matches();
  }

  private static NounPhrase trimmed(Sentence sentence, int start, int end) {
    List<Token> tokens = sentence.tokens();
    int from = start;
    int to = end;
    while (to > from && !isEnd(tokens.get(to - 1))) {
      to--;
    }
    while (from < to && isIdle(tokens, from, to)) {
      from = afterWord(tokens, from, to);
    }
    return from < to ? new NounPhrase(sentence, from, to) : null;
  }

  private static boolean isEnd(Token token) {
    return token.isNoun()
        || token.tag().equals("FW")
        || token.tag().equals("VBG")
        || token.tag().equals("CD");
  }

  /**
   * Whether the word at {@code from}, hyphenated parts together, says nothing that tells the thing
   * apart.
   */
  private static boolean isIdle(List<Token> tokens, int from, int to) {
    int after = afterWord(tokens, from, to);
    StringBuilder word = new StringBuilder();
    for (int i = from; i < after; i++) {
      word.append(tokens.get(i).text());
    }
    String lower = word.toString().toLowerCase(java.util.Locale.ROOT);
    return lower.equals("-")
        || HeadWords.IDLE.contains(lower)
        || tokens.get(from).tag().equals("JJS")
        || tokens.get(from).tag().equals("JJR")
        || tokens.get(from).tag().equals("CD")
        || tokens.get(from).tag().equals("VBG") && HeadWords.OPENING_VERBS.contains(lower);
  }

  private static int afterWord(List<Token> tokens, int from, int to) {
    int after = from + 1;
    while (after < to
        && (tokens.get(after).tag().equals("HYPH") || tokens.get(after - 1).tag().equals("HYPH"))) {
      after++;
    }
    return after;
  }
}
