package org.methodgraph.serve.pages.html;

import java.util.Locale;

/** Names of the ontology as people say them. */
final class Words {
  private Words() {}

  /** {@code sentenceIndex} as "sentence index". */
  static String ofProperty(String name) {
    return name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
  }

  /** {@code evaluatesOn} as "evaluates on". */
  static String ofRelation(String name) {
    String words = ofProperty(name);
    return switch (words) {
      case "sub method of" -> "is a kind of";
      case "sub task of" -> "is part of the task";
      case "part of" -> "is part of";
      case "used for" -> "is used for";
      case "based on" -> "is based on";
      case "evaluated on", "trained on", "compared with" -> "is " + words;
      case "benchmark for" -> "is a benchmark for";
      default -> words;
    };
  }
}
