package org.methodgraph.mention;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Document;
import org.methodgraph.model.Span;

/**
 * The reading of a name that may be of two types. A learning paradigm is a task where it is the
 * setting ("in reinforcement learning") and a method where it is the tool ("we use reinforcement
 * learning to …"); the reading that dominates holds for the whole paper.
 */
final class TypeInContext {
  private static final int REACH = 40;
  private static final Pattern TOOL_BEFORE =
      Pattern.compile(
          "(?i)\\b(?:us(?:e|es|ed|ing)|via|with|by|through|appl(?:y|ies|ied|ying)|leverag(?:e|es|ed|ing)|employ(?:s|ed|ing)?"
              + "|based on|combin(?:e|es|ed|ing)|advances in|success of|adopt(?:s|ed|ing)?|than|and)(?: \\w+)? $");
  private static final Pattern DATA_BEFORE = Pattern.compile("(?i)\\b(?:on|from)(?: the)? $");
  private static final Pattern DATA_AFTER =
      Pattern.compile(
          "(?i)^ (?:data ?sets?|benchmarks?|corpus|corpora|suites?|environments?|domains?|tasks?)\\b");

  private TypeInContext() {}

  static ConceptType dominant(
      Document document, Collection<Span> places, List<ConceptType> possible) {
    if (possible.size() == 1) {
      return possible.get(0);
    }
    String text = document.text().clean();
    int tool = 0;
    int data = 0;
    for (Span place : places) {
      String before = text.substring(Math.max(0, place.start() - REACH), place.start());
      String after = text.substring(place.end(), Math.min(text.length(), place.end() + REACH));
      tool += TOOL_BEFORE.matcher(before).find() ? 1 : 0;
      data += DATA_BEFORE.matcher(before).find() || DATA_AFTER.matcher(after).find() ? 1 : 0;
    }
    if (possible.contains(ConceptType.DATASET) && data > 0) {
      return ConceptType.DATASET;
    }
    if (possible.contains(ConceptType.METHOD)
        && (tool * 2 > places.size() || !possible.contains(ConceptType.TASK))) {
      return ConceptType.METHOD;
    }
    return possible.contains(ConceptType.TASK) ? ConceptType.TASK : possible.get(0);
  }
}
