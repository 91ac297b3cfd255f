package org.methodgraph.relate;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.methodgraph.model.Concept;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Token;

/** What can be seen of two concepts together, as features. */
final class PairFeatures {
  private static final String PAPER = Question.WHOLE_PAPER;
  private static final int LONGEST_GAP = 25;
  private static final int LONGEST_FORM = 60;
  private static final Set<String> PREPOSITIONS = Set.of("IN", "TO");

  /** The rest of a list that the right name stands in, by that name's type. */
  private static final Map<ConceptType, Pattern> LIST_BEFORE =
      patterns("(?: %s(?: ,)?(?: (?:and|or))?)++$");

  /** The rest of a list that the left name stands in. */
  private static final Map<ConceptType, Pattern> LIST_BEHIND =
      patterns("^(?:(?: ,)?(?: (?:and|or))? %s)++");

  private final Reading reading;
  private final Profile profile;

  PairFeatures(Reading reading, Profile profile) {
    this.reading = reading;
    this.profile = profile;
  }

  /**
   * @param beside their nearest pair of places in one sentence, null where no sentence has both
   * @param cues rules that fire on them, with the relation they stand for
   */
  Set<String> of(Concept subject, Concept object, Place[] beside, Set<String> cues) {
    Set<String> features = new LinkedHashSet<>();
    paper(subject, object, features);
    cues.forEach(cue -> features.add("cue=" + cue));
    String s = subject.label().toLowerCase(Locale.ROOT);
    String o = object.label().toLowerCase(Locale.ROOT);
    if (s.length() > o.length() && (s.endsWith(" " + o) || s.endsWith("-" + o))) {
      features.add("name-ends-like");
    } else if (s.contains(o)) {
      features.add("name-contains");
    } else if (o.contains(s)) {
      features.add("name-contained");
    }
    if (object.iri().equals(subject.broader())) {
      features.add("known-broader");
    }
    features.add("s-head=" + Profile.head(subject));
    features.add("o-head=" + Profile.head(object));
    features.add("heads=" + Profile.head(subject) + "_" + Profile.head(object));
    if (beside == null) {
      features.add("apart");
    } else {
      together(beside[0], beside[1], features);
    }
    return features;
  }

  /** What the whole paper tells of the two. */
  private void paper(Concept subject, Concept object, Set<String> features) {
    Set<String> ofSubject = profile.brief(subject);
    Set<String> ofObject = profile.brief(object);
    ofSubject.forEach(f -> features.add(PAPER + "s:" + f));
    ofObject.forEach(f -> features.add(PAPER + "o:" + f));
    boolean main = ofSubject.contains(Profile.MAIN);
    boolean mainObject = ofObject.contains(Profile.MAIN);
    features.add(PAPER + "s-main-o=" + main + "_" + reading.places(object).get(0).role());
    String whose = (main ? "s" : "") + (mainObject ? "o" : "");
    features.add(PAPER + "together=" + Math.min(sharedSentences(subject, object), 3) + whose);
    if (main || mainObject) {
      profile
          .setting(main ? object : subject)
          .forEach(f -> features.add(PAPER + "main-" + whose + ":" + f));
    }
  }

  private long sharedSentences(Concept subject, Concept object) {
    return reading.places(subject).stream()
        .map(Place::sentence)
        .distinct()
        .filter(s -> reading.places(object).stream().anyMatch(place -> place.sentence() == s))
        .count();
  }

  private void together(Place subject, Place object, Set<String> features) {
    boolean forward =
        subject.linked().mention().span().start() < object.linked().mention().span().start();
    Place left = forward ? subject : object;
    Place right = forward ? object : subject;
    String way = forward ? ">" : "<";
    List<Token> tokens = reading.sentences().get(subject.sentence()).tokens();
    int from = reading.endToken(left);
    int to = Math.max(from, reading.firstToken(right));
    features.add("way=" + way);
    features.add(PAPER + "role=" + subject.role());
    features.add("way-gap=" + way + bucket(to - from));
    features.add(
        "between="
            + way
            + reading.inSentence(subject.sentence()).stream()
                .filter(p -> isBetween(p, left, right))
                .count());
    if (to - from <= LONGEST_GAP) {
      for (int i = from; i < to; i++) {
        features.add("mid=" + way + Profile.word(tokens.get(i)));
        if (i + 1 < to) {
          features.add(
              "mid2=" + way + Profile.word(tokens.get(i)) + "_" + Profile.word(tokens.get(i + 1)));
        }
      }
    }
    if (to - from <= 4) {
      StringBuilder all = new StringBuilder();
      tokens.subList(from, to).forEach(t -> all.append(' ').append(Profile.word(t)));
      features.add("exactly=" + way + all);
    }
    features.add("form=" + way + form(tokens, from, to, left, right));
    features.add("verb=" + way + verb(tokens, from, to));
    int first = reading.firstToken(left);
    features.add("left=" + way + (first > 0 ? Profile.word(tokens.get(first - 1)) : "start"));
    int end = reading.endToken(right);
    features.add("right=" + way + (end < tokens.size() ? Profile.word(tokens.get(end)) : "end"));
  }

  /** The last verb between the two and the preposition that leads on to the right one. */
  private static String verb(List<Token> tokens, int from, int to) {
    String link = "";
    for (int i = to - 1; i >= from; i--) {
      Token token = tokens.get(i);
      if (link.isEmpty() && PREPOSITIONS.contains(token.tag())) {
        link = Profile.word(token);
      }
      if (token.isVerb() && !token.lemma().equals("be")) {
        return Profile.word(token) + "_" + link;
      }
    }
    return "none_" + link;
  }

  /**
   * The words between two places with the other names as letters, and without the rest of a list
   * that one of the two stands in: "A, B and C for T" says of A what it says of C.
   */
  private String form(List<Token> tokens, int from, int to, Place left, Place right) {
    List<Place> inside =
        reading.inSentence(left.sentence()).stream()
            .filter(place -> isBetween(place, left, right))
            .toList();
    StringBuilder words = new StringBuilder();
    for (Token token : tokens.subList(from, to)) {
      String word = ' ' + word(token, inside);
      if (!word.startsWith(" <") || !words.toString().endsWith(word)) {
        words.append(word);
      }
    }
    String form = LIST_BEFORE.get(right.concept().type()).matcher(words).replaceAll("");
    form = LIST_BEHIND.get(left.concept().type()).matcher(form).replaceAll("");
    return form.length() > LONGEST_FORM ? " long" : form;
  }

  private static String word(Token token, List<Place> names) {
    for (Place name : names) {
      if (token.span().overlaps(name.linked().mention().span())) {
        return letter(name);
      }
    }
    return Profile.word(token);
  }

  private static String letter(Place place) {
    return letter(place.concept().type());
  }

  private static String letter(ConceptType type) {
    return "<" + type.name().charAt(0) + ">";
  }

  private static Map<ConceptType, Pattern> patterns(String form) {
    Map<ConceptType, Pattern> patterns = new EnumMap<>(ConceptType.class);
    for (ConceptType type : ConceptType.values()) {
      patterns.put(type, Pattern.compile(form.formatted(letter(type))));
    }
    return patterns;
  }

  private static boolean isBetween(Place place, Place left, Place right) {
    int start = place.linked().mention().span().start();
    return start > left.linked().mention().span().start()
        && start < right.linked().mention().span().start();
  }

  private static String bucket(int gap) {
    return gap <= 3 ? Integer.toString(gap) : gap <= 6 ? "4-6" : gap <= 12 ? "7-12" : "13+";
  }
}
