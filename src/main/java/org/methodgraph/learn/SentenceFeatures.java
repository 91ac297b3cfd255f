package org.methodgraph.learn;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.methodgraph.model.Sentence;
import org.methodgraph.model.Span;
import org.methodgraph.model.Token;

/** What the tagger is told about each word of a sentence. */
final class SentenceFeatures {
  private static final int REACH = 5;
  private static final Part NONE = Part.of("_");
  private static final Part NOTHING = Part.of("");
  private static final Part START = Part.of("start");
  private static final Part SINGLE = Part.of("S");
  private static final Part BEGIN = Part.of("B");
  private static final Part END = Part.of("E");
  private static final Part INSIDE = Part.of("I");
  private static final String[] WORD = names("w", -3, 3);
  private static final String[] TAG = names("t", -3, 3);
  private static final String[] LEMMA = names("l", -3, 3);
  private static final String[] SHAPE = names("x", -3, 3);
  private static final String[] CLUE = names("c", -3, 3);
  private static final String[] PREFIX = names("p", 0, 4);
  private static final String[] SUFFIX = names("s", 0, 4);
  private static final Set<String> PREPOSITIONS = Set.of("IN", "TO");
  private static final Set<String> IN_PHRASES = Set.of("HYPH", "FW", "AFX", "CD", "VBG", "VBN");

  private final Sentence sentence;
  private final List<Token> tokens;
  private final DocumentWords words;
  private final List<Clue> clues;
  private final Part[] lower;
  private final Part[] lemma;
  private final Part[] shape;
  private final Part[] tag;
  private final int[] phraseStart;
  private final int[] phraseEnd;

  private SentenceFeatures(Sentence sentence, DocumentWords words, List<Clue> clues) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.words = words;
    this.clues = clues.stream().filter(clue -> clue.span().overlaps(sentence.span())).toList();
    int size = tokens.size();
    lower = new Part[size];
    lemma = new Part[size];
    shape = new Part[size];
    tag = new Part[size];
    phraseStart = new int[size];
    phraseEnd = new int[size];
    for (int i = 0; i < size; i++) {
      lower[i] = Part.of(WordShape.plain(tokens.get(i).text()));
      lemma[i] = Part.of(WordShape.plain(tokens.get(i).lemma()));
      shape[i] = Part.of(WordShape.of(tokens.get(i).text()));
      tag[i] = Part.of(tokens.get(i).tag());
    }
    findPhrases();
  }

  /** Tells the features of each token to a sink of its own. */
  static void of(
      Sentence sentence, DocumentWords words, List<Clue> clues, IntFunction<FeatureSink> sinks) {
    SentenceFeatures features = new SentenceFeatures(sentence, words, clues);
    for (int i = 0; i < sentence.tokens().size(); i++) {
      FeatureSink here = sinks.apply(i);
      features.words(i, here);
      features.spelling(i, here);
      features.phrase(i, here);
      features.around(i, here);
      features.document(i, here);
      features.clues(i, here);
    }
  }

  private void words(int i, FeatureSink to) {
    for (int d = -3; d <= 3; d++) {
      to.add(WORD[d + 3], at(lower, i + d));
    }
    for (int d = -2; d <= 2; d++) {
      to.add(TAG[d + 3], at(tag, i + d));
    }
    for (int d = -1; d <= 1; d++) {
      to.add(LEMMA[d + 3], at(lemma, i + d));
    }
    to.add("w-1,0=", at(lower, i - 1), lower[i]);
    to.add("w0,1=", lower[i], at(lower, i + 1));
    to.add("w-1,1=", at(lower, i - 1), at(lower, i + 1));
    to.add("w-2,-1=", at(lower, i - 2), at(lower, i - 1));
    to.add("w1,2=", at(lower, i + 1), at(lower, i + 2));
    to.add("l0,1,2=", lemma[i], at(lemma, i + 1), at(lemma, i + 2));
    to.add("l-2,-1,0=", at(lemma, i - 2), at(lemma, i - 1), lemma[i]);
    to.add("t-1,0=", at(tag, i - 1), tag[i]);
    to.add("t0,1=", tag[i], at(tag, i + 1));
    to.add("t-1,0,1=", at(tag, i - 1), tag[i], at(tag, i + 1));
    to.add("t-2,-1,0=", at(tag, i - 2), at(tag, i - 1), tag[i]);
    to.add("t0,1,2=", tag[i], at(tag, i + 1), at(tag, i + 2));
    to.add("w-1,t0=", at(lower, i - 1), tag[i]);
    to.add("t0,w1=", tag[i], at(lower, i + 1));
  }

  private void spelling(int i, FeatureSink to) {
    String word = lower[i].text();
    for (int n = 2; n <= 4; n++) {
      if (word.length() > n) {
        to.add(PREFIX[n], Part.of(word.substring(0, n)));
        to.add(SUFFIX[n], Part.of(word.substring(word.length() - n)));
      }
    }
    for (int d = -1; d <= 1; d++) {
      to.add(SHAPE[d + 3], at(shape, i + d));
    }
    to.add("x-1,0=", at(shape, i - 1), shape[i]);
    to.add("x0,1=", shape[i], at(shape, i + 1));
    to.add("x0,t0=", shape[i], tag[i]);
  }

  /** Where in its noun phrase the word stands, what heads the phrase and what stands around it. */
  private void phrase(int i, FeatureSink to) {
    if (phraseEnd[i] == 0) {
      return;
    }
    int head = phraseEnd[i] - 1;
    int left = phraseStart[i] - 1;
    int right = phraseEnd[i];
    String role = i == head ? "H" : head - i > 3 ? "4" : String.valueOf(head - i);
    Part place = Part.of(role);
    Part exactly = i == phraseStart[i] ? Part.of(role + "B") : place;
    to.add("np=", exactly);
    to.add("hd=", lemma[head], place);
    to.add("hd=", lemma[head]);
    to.add("hs=", Part.of(suffix(lower[head].text())), place);
    to.add("hd,w=", lemma[head], lower[i]);
    to.add("lc=", at(lemma, left));
    to.add("lc=", at(lemma, left), exactly);
    to.add("lc2=", at(lemma, left - 1), at(lemma, left));
    to.add("rc=", at(lemma, right));
    to.add("rc2=", at(lemma, right), at(lemma, right + 1));
    to.add("lc,rc=", at(lemma, left), at(lemma, right));
    to.add("hd,lc=", lemma[head], at(lemma, left));
  }

  private void around(int i, FeatureSink to) {
    for (int d = 1; d <= REACH; d++) {
      if (i - d >= 0) {
        to.add("dl=", lemma[i - d]);
      }
      if (i + d < tokens.size()) {
        to.add("dr=", lemma[i + d]);
      }
    }
    int verb = i - 1;
    while (verb >= 0 && i - verb < 12 && !tokens.get(verb).isVerb()) {
      verb--;
    }
    if (verb >= 0 && tokens.get(verb).isVerb()) {
      int preposition = i - 1;
      while (preposition > verb && !PREPOSITIONS.contains(tag[preposition].text())) {
        preposition--;
      }
      Part link = preposition > verb ? lemma[preposition] : NOTHING;
      to.add("vb=", lemma[verb], link);
    }
    to.add(sentence.title() ? "title" : "body");
    if (sentence.title()) {
      to.add("title,t=", tag[i]);
      to.add("title,x=", shape[i]);
    }
    if (i == 0) {
      to.add("first");
    }
  }

  private void document(int i, FeatureSink to) {
    String text = tokens.get(i).text();
    boolean capital = !text.equals(text.toLowerCase(Locale.ROOT));
    int times = words.count(text);
    if (capital) {
      to.add("cap,times=", few(times), i == 0 || sentence.title() ? START : NOTHING);
      to.add(words.count(text.toLowerCase(Locale.ROOT)) > 0 ? "alsoLow" : "neverLow");
    } else if (tokens.get(i).isNoun()) {
      to.add("noun,times=", few(times));
    }
  }

  private void clues(int i, FeatureSink to) {
    for (Clue clue : clues) {
      for (int d = -1; d <= 1; d++) {
        if (i + d >= 0 && i + d < tokens.size()) {
          Part place = place(clue.span(), i + d);
          if (place != NOTHING) {
            to.add(CLUE[d + 3], clue.name(), place);
            if (d == 0) {
              clueHere(clue, place, i, to);
            }
          }
        }
      }
    }
  }

  private void clueHere(Clue clue, Part place, int i, FeatureSink to) {
    to.add("c,t=", clue.name(), place, tag[i]);
    int after = i;
    while (after < tokens.size() && tokens.get(after).span().start() < clue.span().end()) {
      after++;
    }
    to.add("c,rc=", clue.name(), place, at(lemma, after));
    int before = i;
    while (before >= 0 && tokens.get(before).span().end() > clue.span().start()) {
      before--;
    }
    to.add("c,lc=", clue.name(), place, at(lemma, before));
  }

  private Part place(Span span, int index) {
    Span token = tokens.get(index).span();
    if (!token.overlaps(span)) {
      return NOTHING;
    }
    boolean begins = index == 0 || !tokens.get(index - 1).span().overlaps(span);
    boolean ends = index == tokens.size() - 1 || !tokens.get(index + 1).span().overlaps(span);
    return begins ? ends ? SINGLE : BEGIN : ends ? END : INSIDE;
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
    String here = tag[i].text();
    return here.startsWith("NN")
        || here.startsWith("JJ")
        || IN_PHRASES.contains(here)
        || at(tag, i - 1).text().equals("HYPH")
        || at(tag, i + 1).text().equals("HYPH");
  }

  private static String suffix(String word) {
    return word.length() > 3 ? word.substring(word.length() - 3) : word;
  }

  private static String[] names(String letter, int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(d -> letter + d + "=").toArray(String[]::new);
  }

  private static Part few(int times) {
    return Part.of(String.valueOf(Math.min(times, 4)));
  }

  private static Part at(Part[] values, int i) {
    return i < 0 || i >= values.length ? NONE : values[i];
  }
}
