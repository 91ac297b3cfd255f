package org.methodgraph.relate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.methodgraph.model.Concept;
import org.methodgraph.model.Token;

/** What can be seen of two concepts together, as features. */
final class PairFeatures {
  private static final int LONGEST_GAP = 25;

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
    Set<String> features = new TreeSet<>();
    profile.brief(subject).forEach(f -> features.add("s:" + f));
    profile.brief(object).forEach(f -> features.add("o:" + f));
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
    features.add(
        "s-main-o=" + features.contains("s:main") + "_" + reading.places(object).get(0).role());
    if (beside == null) {
      features.add("apart");
    } else {
      together(beside[0], beside[1], features);
    }
    return features;
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
    features.add("role=" + subject.role());
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
    int first = reading.firstToken(left);
    features.add("left=" + way + (first > 0 ? Profile.word(tokens.get(first - 1)) : "start"));
    int end = reading.endToken(right);
    features.add("right=" + way + (end < tokens.size() ? Profile.word(tokens.get(end)) : "end"));
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
