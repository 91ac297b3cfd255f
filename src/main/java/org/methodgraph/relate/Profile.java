package org.methodgraph.relate;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.methodgraph.model.Concept;
import org.methodgraph.model.Sentence;
import org.methodgraph.model.Token;

/** What can be seen of one concept in a paper, as features. */
final class Profile {
  /** The feature of the method that the paper is about. */
  static final String MAIN = "main";

  private static final int WINDOW = 3;
  private static final Set<String> LIST_WORDS = Set.of(",", "and", "or", "(", ")", "as", "well");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[ -]");

  private final Reading reading;
  private final Proposed proposed;

  // Each pair of concepts asks for these again.
  private final Map<Concept, Set<String>> brief = new HashMap<>();
  private final Map<Concept, Set<String>> settings = new HashMap<>();

  Profile(Reading reading, Proposed proposed) {
    this.reading = reading;
    this.proposed = proposed;
  }

  /** The few features that matter in relations with other concepts too. */
  Set<String> brief(Concept concept) {
    return brief.computeIfAbsent(concept, this::seeBriefly);
  }

  private Set<String> seeBriefly(Concept concept) {
    List<Place> places = reading.places(concept);
    Set<String> features = new LinkedHashSet<>();
    features.add("count=" + Math.min(places.size(), 4));
    features.add("first=" + places.get(0).role());
    places.forEach(place -> features.add("in=" + place.role()));
    features.add(concept.known() ? "known" : "new");
    if (proposed.isProposed(concept)) {
      features.add("proposed=" + proposed.methods().get(concept).rule().id());
    }
    if (concept.equals(proposed.main())) {
      features.add(MAIN);
    }
    return features;
  }

  /** Everything, for what the paper itself does with the concept. */
  Set<String> full(Concept concept) {
    Set<String> features = new LinkedHashSet<>(brief(concept));
    features.add(proposed.main() == null ? "nothing-proposed" : "something-proposed");
    for (Place place : reading.places(concept)) {
      features.add("found-by=" + place.linked().mention().finder());
      features.add("sure=" + (int) (place.confidence() * 5));
      around(place, features);
    }
    form(concept, features);
    return features;
  }

  /** What stands around a concept where the paper speaks of its own work. */
  Set<String> setting(Concept concept) {
    return settings.computeIfAbsent(concept, this::seeSetting);
  }

  private Set<String> seeSetting(Concept concept) {
    Set<String> features = new LinkedHashSet<>();
    for (Place place : reading.places(concept)) {
      if (place.role() != SentenceRole.BACKGROUND) {
        Sentence sentence = reading.sentences().get(place.sentence());
        List<Token> tokens = sentence.tokens();
        int from = reading.firstToken(place);
        int to = reading.endToken(place);
        features.add("verb=" + verbBefore(tokens, from));
        features.add("left=" + wordAt(tokens, from - 1));
        features.add("right=" + (to < tokens.size() ? word(tokens.get(to)) : "end"));
        features.add("role-verb=" + place.role() + "_" + verbBefore(tokens, from));
      }
    }
    return features;
  }

  static String head(Concept concept) {
    String[] words = BETWEEN_WORDS.split(concept.label().toLowerCase(Locale.ROOT));
    return words[words.length - 1];
  }

  private void around(Place place, Set<String> features) {
    Sentence sentence = reading.sentences().get(place.sentence());
    List<Token> tokens = sentence.tokens();
    int from = reading.firstToken(place);
    int to = reading.endToken(place);
    for (int back = 1; back <= WINDOW && from - back >= 0; back++) {
      features.add("before=" + word(tokens.get(from - back)));
    }
    features.add("left=" + wordAt(tokens, from - 1));
    features.add("right=" + (to < tokens.size() ? word(tokens.get(to)) : "end"));
    if (from > 1) {
      features.add("left2=" + word(tokens.get(from - 2)) + "_" + word(tokens.get(from - 1)));
    }
    if (to + 1 < tokens.size()) {
      features.add("right2=" + word(tokens.get(to)) + "_" + word(tokens.get(to + 1)));
    }
    beforeList(place, tokens, features);
    String verb = verbBefore(tokens, from);
    features.add("verb=" + verb);
    features.add("role-verb=" + place.role() + "_" + verb);
    features.add("third=" + 3 * place.sentence() / reading.sentences().size());
    if (tokens.get(0).lemma().equalsIgnoreCase("we")
        || tokens.stream().limit(4).anyMatch(t -> t.lemma().equals("we"))) {
      features.add("we-" + verb);
    }
  }

  /**
   * The words before the list of names that the place stands in: "unlike A, B and C" sets C apart
   * as it does A.
   */
  private void beforeList(Place place, List<Token> tokens, Set<String> features) {
    int before = -1;
    for (Place name = place; name != null; name = listedBefore(name, tokens)) {
      before = reading.firstToken(name) - 1;
    }
    features.add("list=" + wordAt(tokens, before));
    features.add("list2=" + wordAt(tokens, before - 1) + "_" + wordAt(tokens, before));
  }

  /** The name right before this one in a list, or null; behind "A and B," another clause begins. */
  private Place listedBefore(Place place, List<Token> tokens) {
    int first = reading.firstToken(place);
    int end = first;
    while (end > 0 && LIST_WORDS.contains(tokens.get(end - 1).text())) {
      end--;
    }
    int endOfName = end;
    boolean comma = end == first - 1 && tokens.get(end).text().equals(",");
    return reading.inSentence(place.sentence()).stream()
        .filter(name -> endOfName < first && reading.endToken(name) == endOfName)
        .filter(name -> !comma || !wordAt(tokens, reading.firstToken(name) - 1).equals("and"))
        .findFirst()
        .orElse(null);
  }

  private static String wordAt(List<Token> tokens, int index) {
    return index < 0 ? "start" : word(tokens.get(index));
  }

  private static String verbBefore(List<Token> tokens, int from) {
    for (int i = from - 1; i >= 0; i--) {
      if (tokens.get(i).isVerb() && !tokens.get(i).lemma().equals("be")) {
        return word(tokens.get(i));
      }
    }
    return "none";
  }

  private void form(Concept concept, Set<String> features) {
    String label = concept.label();
    String lower = label.toLowerCase(Locale.ROOT);
    String[] words = BETWEEN_WORDS.split(lower);
    features.add("head=" + words[words.length - 1]);
    features.add("words=" + Math.min(words.length, 4));
    if (label.chars().skip(1).anyMatch(Character::isUpperCase)) {
      features.add("capitals");
    }
    for (Concept other : reading.concepts(concept.type())) {
      String otherLabel = other.label().toLowerCase(Locale.ROOT);
      if (!other.equals(concept) && otherLabel.endsWith(" " + lower)) {
        features.add("part-of-longer-name");
      }
      if (!other.equals(concept) && lower.endsWith(" " + otherLabel)) {
        features.add("longer-name");
      }
    }
  }

  static String word(Token token) {
    boolean number = token.tag().equals("CD");
    return number ? "#" : token.lemma().toLowerCase(Locale.ROOT);
  }
}
