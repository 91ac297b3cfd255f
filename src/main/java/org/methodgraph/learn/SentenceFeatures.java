package org.methodgraph.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.methodgraph.model.Sentence;
import org.methodgraph.model.Span;
import org.methodgraph.model.Token;

/** What the tagger is told about each word of a sentence, as strings. */
final class SentenceFeatures {
  private static final int REACH = 5;
  private static final String NONE = "_";

  private final Sentence sentence;
  private final List<Token> tokens;
  private final DocumentWords words;
  private final List<Clue> clues;
  private final String[] lower;
  private final String[] lemma;
  private final String[] shape;
  private final int[] phraseStart;
  private final int[] phraseEnd;

  private SentenceFeatures(Sentence sentence, DocumentWords words, List<Clue> clues) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.words = words;
    this.clues = clues.stream().filter(clue -> clue.span().overlaps(sentence.span())).toList();
    int size = tokens.size();
    lower = new String[size];
    lemma = new String[size];
    shape = new String[size];
    phraseStart = new int[size];
    phraseEnd = new int[size];
    for (int i = 0; i < size; i++) {
      lower[i] = WordShape.plain(tokens.get(i).text());
      lemma[i] = WordShape.plain(tokens.get(i).lemma());
      shape[i] = WordShape.of(tokens.get(i).text());
    }
    findPhrases();
  }

  /** One list of features for each token. */
  static List<List<String>> of(Sentence sentence, DocumentWords words, List<Clue> clues) {
    SentenceFeatures features = new SentenceFeatures(sentence, words, clues);
    List<List<String>> all = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      List<String> here = new ArrayList<>(120);
      features.words(i, here);
      features.spelling(i, here);
      features.phrase(i, here);
      features.around(i, here);
      features.document(i, here);
      features.clues(i, here);
      all.add(here);
    }
    return all;
  }

  private void words(int i, List<String> to) {
    for (int d = -3; d <= 3; d++) {
      to.add("w" + d + "=" + at(lower, i + d));
    }
    for (int d = -2; d <= 2; d++) {
      to.add("t" + d + "=" + tag(i + d));
    }
    for (int d = -1; d <= 1; d++) {
      to.add("l" + d + "=" + at(lemma, i + d));
    }
    to.add("w-1,0=" + at(lower, i - 1) + "|" + lower[i]);
    to.add("w0,1=" + lower[i] + "|" + at(lower, i + 1));
    to.add("w-1,1=" + at(lower, i - 1) + "|" + at(lower, i + 1));
    to.add("w-2,-1=" + at(lower, i - 2) + "|" + at(lower, i - 1));
    to.add("w1,2=" + at(lower, i + 1) + "|" + at(lower, i + 2));
    to.add("l0,1,2=" + lemma[i] + "|" + at(lemma, i + 1) + "|" + at(lemma, i + 2));
    to.add("l-2,-1,0=" + at(lemma, i - 2) + "|" + at(lemma, i - 1) + "|" + lemma[i]);
    to.add("t-1,0=" + tag(i - 1) + "|" + tag(i));
    to.add("t0,1=" + tag(i) + "|" + tag(i + 1));
    to.add("t-1,0,1=" + tag(i - 1) + "|" + tag(i) + "|" + tag(i + 1));
    to.add("t-2,-1,0=" + tag(i - 2) + "|" + tag(i - 1) + "|" + tag(i));
    to.add("t0,1,2=" + tag(i) + "|" + tag(i + 1) + "|" + tag(i + 2));
    to.add("w-1,t0=" + at(lower, i - 1) + "|" + tag(i));
    to.add("t0,w1=" + tag(i) + "|" + at(lower, i + 1));
  }

  private void spelling(int i, List<String> to) {
    String word = lower[i];
    for (int n = 2; n <= 4; n++) {
      if (word.length() > n) {
        to.add("p" + n + "=" + word.substring(0, n));
        to.add("s" + n + "=" + word.substring(word.length() - n));
      }
    }
    for (int d = -1; d <= 1; d++) {
      to.add("x" + d + "=" + at(shape, i + d));
    }
    to.add("x-1,0=" + at(shape, i - 1) + "|" + shape[i]);
    to.add("x0,1=" + shape[i] + "|" + at(shape, i + 1));
    to.add("x0,t0=" + shape[i] + "|" + tag(i));
  }

  /** Where in its noun phrase the word stands, what heads the phrase and what stands around it. */
  private void phrase(int i, List<String> to) {
    if (phraseEnd[i] == 0) {
      return;
    }
    int head = phraseEnd[i] - 1;
    int left = phraseStart[i] - 1;
    int right = phraseEnd[i];
    String place = i == head ? "H" : head - i > 3 ? "4" : String.valueOf(head - i);
    String begin = i == phraseStart[i] ? "B" : "";
    to.add("np=" + place + begin);
    to.add("hd=" + lemma[head] + "|" + place);
    to.add("hd=" + lemma[head]);
    to.add("hs=" + suffix(lower[head]) + "|" + place);
    to.add("hd,w=" + lemma[head] + "|" + lower[i]);
    to.add("lc=" + at(lemma, left));
    to.add("lc=" + at(lemma, left) + "|" + place + begin);
    to.add("lc2=" + at(lemma, left - 1) + "|" + at(lemma, left));
    to.add("rc=" + at(lemma, right));
    to.add("rc2=" + at(lemma, right) + "|" + at(lemma, right + 1));
    to.add("lc,rc=" + at(lemma, left) + "|" + at(lemma, right));
    to.add("hd,lc=" + lemma[head] + "|" + at(lemma, left));
  }

  private void around(int i, List<String> to) {
    for (int d = 1; d <= REACH; d++) {
      if (i - d >= 0) {
        to.add("dl=" + lemma[i - d]);
      }
      if (i + d < tokens.size()) {
        to.add("dr=" + lemma[i + d]);
      }
    }
    int verb = i - 1;
    while (verb >= 0 && i - verb < 12 && !tokens.get(verb).isVerb()) {
      verb--;
    }
    if (verb >= 0 && tokens.get(verb).isVerb()) {
      int preposition = i - 1;
      while (preposition > verb && !tag(preposition).matches("IN|TO")) {
        preposition--;
      }
      String link = preposition > verb ? lemma[preposition] : "";
      to.add("vb=" + lemma[verb] + "|" + link);
    }
    to.add(sentence.title() ? "title" : "body");
    if (sentence.title()) {
      to.add("title,t=" + tag(i));
      to.add("title,x=" + shape[i]);
    }
    if (i == 0) {
      to.add("first");
    }
  }

  private void document(int i, List<String> to) {
    String text = tokens.get(i).text();
    boolean capital = !text.equals(text.toLowerCase(Locale.ROOT));
    int times = words.count(text);
    if (capital) {
      to.add("cap,times=" + Math.min(times, 4) + "|" + (i == 0 || sentence.title() ? "start" : ""));
      to.add(words.count(text.toLowerCase(Locale.ROOT)) > 0 ? "alsoLow" : "neverLow");
    } else if (tokens.get(i).isNoun()) {
      to.add("noun,times=" + Math.min(times, 4));
    }
  }

  private void clues(int i, List<String> to) {
    for (Clue clue : clues) {
      for (int d = -1; d <= 1; d++) {
        if (i + d >= 0 && i + d < tokens.size()) {
          String place = place(clue.span(), i + d);
          if (!place.isEmpty()) {
            to.add("c" + d + "=" + clue.name() + "|" + place);
            if (d == 0) {
              clueHere(clue, place, i, to);
            }
          }
        }
      }
    }
  }

  private void clueHere(Clue clue, String place, int i, List<String> to) {
    to.add("c,t=" + clue.name() + "|" + place + "|" + tag(i));
    int after = i;
    while (after < tokens.size() && tokens.get(after).span().start() < clue.span().end()) {
      after++;
    }
    to.add("c,rc=" + clue.name() + "|" + place + "|" + at(lemma, after));
    int before = i;
    while (before >= 0 && tokens.get(before).span().end() > clue.span().start()) {
      before--;
    }
    to.add("c,lc=" + clue.name() + "|" + place + "|" + at(lemma, before));
  }

  private String place(Span span, int index) {
    Span token = tokens.get(index).span();
    if (!token.overlaps(span)) {
      return "";
    }
    boolean begins = index == 0 || !tokens.get(index - 1).span().overlaps(span);
    boolean ends = index == tokens.size() - 1 || !tokens.get(index + 1).span().overlaps(span);
    return begins ? ends ? "S" : "B" : ends ? "E" : "I";
  }

  private void findPhrases() {
    int from = 0;
    while (from < tokens.size()) {
      int to = from;
      while (to < tokens.size() && inPhrase(to)) {
        to++;
      }
      for (int i = from; i < to; i++) {
        phraseStart[i] = from;
        phraseEnd[i] = to;
      }
      from = Math.max(to, from + 1);
    }
  }

  private boolean inPhrase(int i) {
    String tag = tag(i);
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.matches("HYPH|FW|AFX|CD|VBG|VBN")
        || tag(i - 1).equals("HYPH")
        || tag(i + 1).equals("HYPH");
  }

  private static String suffix(String word) {
    return word.length() > 3 ? word.substring(word.length() - 3) : word;
  }

  private String tag(int i) {
    return i < 0 || i >= tokens.size() ? NONE : tokens.get(i).tag();
  }

  private static String at(String[] values, int i) {
    return i < 0 || i >= values.length ? NONE : values[i];
  }
}
