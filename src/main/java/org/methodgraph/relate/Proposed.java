package org.methodgraph.relate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.methodgraph.model.Concept;
import org.methodgraph.model.ConceptType;

/**
 * What the paper brings: the methods it names as its own. Found first, since most other facts are
 * read around them.
 *
 * @param methods each with the place and the rule that speak strongest for it
 */
record Proposed(Map<Concept, Candidate> methods) {
  private static final Pattern PROPOSING =
      Pattern.compile(
          "\\b(?:we|paper|work|article|study)\\b[^.;]{0,40}\\b(?:propos(?:e|es|ed|ing)|present(?:s|ed|ing)?|introduc(?:e|es|ed|ing)|develop(?:s|ed|ing)?"
              + "|design(?:s|ed|ing)?|devis(?:e|es|ed|ing)|formulat(?:e|es|ed|ing))\\b(?<rest>[^.;:]*)$");
  private static final Pattern FAR =
      Pattern.compile(
          "\\b(?:for|to|by|with|using|that|which|via|on|in|from|where|based|of|when|while|through|leverag\\w+|and show|enabl\\w+)\\b");
  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(?:call(?:ed)?|named?|dub(?:bed)?|termed?|coin(?:ed)?|denoted?)(?: (?:as|it|this \\w+))?,? [\"'“‘`]*$");
  private static final Pattern APPOSITION =
      Pattern.compile("^[\"'”’]*(?: \\([^)]*\\))?, (?:a|an|the first|our)\\b");
  private static final Pattern OURS =
      Pattern.compile(
          "\\b(?:our|proposed)(?: (?:new|novel|method|model|approach|algorithm|framework))*+,? $");

  static Proposed in(Reading reading) {
    Map<Concept, Candidate> methods = new LinkedHashMap<>();
    for (Concept method : reading.concepts(ConceptType.METHOD)) {
      for (Place place : reading.places(method)) {
        Rule rule = rule(reading, place);
        if (rule != null) {
          Candidate candidate =
              Candidate.ofPaper(org.methodgraph.model.Predicate.PROPOSES, place, rule);
          methods.merge(method, candidate, (a, b) -> b.rule().prior() > a.rule().prior() ? b : a);
        }
      }
    }
    return new Proposed(methods);
  }

  boolean isProposed(Concept concept) {
    return methods.containsKey(concept);
  }

  /**
   * The method that the paper is about: the first of those that it proposes with the strongest
   * rule; null where it proposes none.
   */
  Concept main() {
    Concept main = null;
    double strongest = 0;
    for (var entry : methods.entrySet()) {
      if (entry.getValue().rule().prior() > strongest) {
        strongest = entry.getValue().rule().prior();
        main = entry.getKey();
      }
    }
    return main;
  }

  private static Rule rule(Reading reading, Place place) {
    String before = reading.before(place);
    if (place.role() == SentenceRole.TITLE) {
      boolean name = before.isEmpty() && reading.after(place).startsWith(":");
      return name ? Rule.NAMED_IN_TITLE : null;
    }
    if (place.role() == SentenceRole.BACKGROUND) {
      return null;
    }
    boolean known = place.concept().known();
    if (NAMED.matcher(before).find()) {
      return Rule.OBJECT_OF_PROPOSING;
    }
    if (!known && OURS.matcher(before).find()) {
      return Rule.OBJECT_OF_PROPOSING;
    }
    var proposing = PROPOSING.matcher(before);
    if (!proposing.find()) {
      return null;
    }
    boolean direct = !FAR.matcher(proposing.group("rest")).find();
    boolean apposition = !known && APPOSITION.matcher(reading.after(place)).find();
    return direct && (!known || mentionsOnce(reading, place)) || apposition
        ? Rule.OBJECT_OF_PROPOSING
        : null;
  }

  /**
   * A known method that was named before is not what the sentence brings ("we present diffusion
   * models with …").
   */
  private static boolean mentionsOnce(Reading reading, Place place) {
    return reading.places(place.concept()).get(0).sentence() == place.sentence();
  }
}
