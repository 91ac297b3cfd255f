package org.methodgraph.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Predicate;
import org.methodgraph.model.Sentence;

/**
 * Facts between two concepts that stand near each other in one sentence, by the words between them.
 */
final class SentenceFacts implements FactRule {
  /** What to read from the words between a left and a right place. */
  private record Cue(
      Pattern between,
      ConceptType left,
      ConceptType right,
      Predicate predicate,
      boolean reversed,
      Rule rule) {}

  private static final int LONGEST_GAP = 90;
  private static final ConceptType M = ConceptType.METHOD;
  private static final ConceptType T = ConceptType.TASK;
  private static final ConceptType D = ConceptType.DATASET;

  private static final List<Cue> CUES =
      List.of(
          cue(
              "(?: \\([^)]*\\))?(?: \\w+)?(?: (?:model|method|algorithm|framework|approach|architecture)s?)? for(?: the)?(?: [\\w-]+){0,3} ",
              M,
              T,
              Predicate.USED_FOR,
              false,
              Rule.FOR_PHRASE),
          cue(
              "(?: \\([^)]*\\))?(?: (?:algorithm|method|framework|approach|architecture)s?)? for(?: the)?(?: (?:training|sampling|solving|learning|accelerating|improving)(?: of| from)?)?(?: [\\w-]+){0,2} ",
              M,
              M,
              Predicate.USED_FOR,
              false,
              Rule.FOR_PHRASE),
          cue(
              "(?: \\([^)]*\\))?,? (?:(?:can|could|is|are|be|used|able|designed|applied|trained) )*+to (?:[\\w-]+ ){0,4}",
              M,
              T,
              Predicate.USED_FOR,
              false,
              Rule.TO_PHRASE),
          cue(
              "(?: \\([^)]*\\))?,? (?:have|has|had)[^.;]{0,40} (?:in|for|on|at) (?:[\\w-]+ ){0,3}",
              M,
              T,
              Predicate.USED_FOR,
              false,
              Rule.TO_PHRASE),
          cue(
              "(?: \\([^)]*\\))?(?: [\\w-]+){0,3},? (?:using|with|via|through|by|based on|by means of|leveraging)(?: [\\w-]+){0,4} ",
              T,
              M,
              Predicate.USED_FOR,
              true,
              Rule.BY_MEANS_OF),
          cue(
              "(?: \\([^)]*\\))?(?:,|:| is| are|, which is) (?:an?|the first|the)(?: [\\w-]+){0,4} ",
              M,
              M,
              Predicate.SUB_METHOD_OF,
              false,
              Rule.A_KIND_OF),
          cue(
              "(?: [\\w-]+)?,? (?:such as|including|like|e\\.g\\.,?)(?: [^.;]{0,40},)?(?: and)? ",
              M,
              M,
              Predicate.SUB_METHOD_OF,
              true,
              Rule.SUCH_AS),
          cue(
              "(?: \\([^)]*\\))?[^.;]{0,30} (?:(?:is )?(?:based|built|building|builds|build) (?:up)?on|extends?|extending|generali[sz]es?|generali[sz]ing|is inspired by|inspired by|derived from|motivated by|an extension of|a generali[sz]ation of|a variant of)(?: [\\w-]+){0,4} ",
              M,
              M,
              Predicate.BASED_ON,
              false,
              Rule.BUILDS_ON),
          cue(
              "(?: \\([^)]*\\))?[^.;]{0,30} (?:consists? of|comprises?|combines?|combining|incorporat(?:es?|ing)|integrat(?:es?|ing)|employs?|equipped with|composed of|uses?|using|utili[sz]es?|leverages?|with)(?: [\\w-]+){0,4} ",
              M,
              M,
              Predicate.PART_OF,
              true,
              Rule.COMPONENT),
          cue(
              "(?: [\\w-]+){0,3} (?:pre-?)?train(?:ed|ing)?(?: \\w+)? (?:on|with|using)(?: [\\w-]+){0,3} ",
              M,
              D,
              Predicate.TRAINED_ON,
              false,
              Rule.TRAINED_ON_DATA),
          cue(
              ",? (?:an?|the)?(?: [\\w-]+){0,3} ?(?:benchmarks?|datasets?|corpus|suite)? ?for(?: [\\w-]+){0,3} ",
              D,
              T,
              Predicate.BENCHMARK_FOR,
              false,
              Rule.DATA_FOR_TASK),
          cue(
              "(?: \\([^)]*\\))?[^.;]{0,30} (?:outperforms?|surpass(?:es)?|exceeds?|beats?|improves? (?:up)?on|(?:is|are|performs?) (?:\\w+ )?(?:better|superior|faster)(?: than| to))(?: [\\w-]+){0,5} ",
              M,
              M,
              Predicate.OUTPERFORMS,
              false,
              Rule.OUTPERFORMS_VERB));

  private static final Pattern DENIED =
      Pattern.compile(
          "\\b(?:not|no longer|without|never|cannot|fails? to|instead of|rather than)\\b");

  private static Cue cue(
      String between,
      ConceptType left,
      ConceptType right,
      Predicate predicate,
      boolean reversed,
      Rule rule) {
    return new Cue(Pattern.compile(between), left, right, predicate, reversed, rule);
  }

  @Override
  public List<Candidate> candidates(Reading reading, Proposed proposed) {
    List<Candidate> candidates = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      List<Place> places = reading.inSentence(sentence.index());
      for (int left = 0; left < places.size(); left++) {
        for (int right = left + 1; right < places.size(); right++) {
          if (!places.get(left).concept().equals(places.get(right).concept())) {
            read(reading, places.get(left), places.get(right), candidates);
          }
        }
      }
    }
    return candidates;
  }

  private static void read(Reading reading, Place left, Place right, List<Candidate> candidates) {
    String between = reading.between(left, right);
    if (between.length() > LONGEST_GAP) {
      return;
    }
    for (Cue cue : CUES) {
      if (cue.left() == left.concept().type()
          && cue.right() == right.concept().type()
          && cue.between().matcher(between).matches()) {
        Candidate candidate =
            cue.reversed()
                ? Candidate.between(right, cue.predicate(), left, cue.rule())
                : Candidate.between(left, cue.predicate(), right, cue.rule());
        candidates.add(DENIED.matcher(between).find() ? candidate.denied() : candidate);
        return;
      }
    }
  }
}
