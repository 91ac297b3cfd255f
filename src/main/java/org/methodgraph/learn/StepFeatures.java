package org.methodgraph.learn;

import java.util.List;
import org.methodgraph.model.Token;

/** What the tagger is told about the step from one word to the next. */
final class StepFeatures {
  /** There for each step. */
  static final String ANY = "E";

  /** Begins what is told of the two words. */
  static final String OF_TAGS = "E,t=";

  private StepFeatures() {}

  /** All features of the step to a word; the first word has none before it. */
  static List<String> to(List<Token> tokens, int word) {
    return word == 0 ? List.of() : List.of(ANY, ofTags(tokens, word));
  }

  /** The one that tells the two words' kinds. */
  static String ofTags(List<Token> tokens, int word) {
    return OF_TAGS + coarse(tokens.get(word - 1)) + "|" + coarse(tokens.get(word));
  }

  private static String coarse(Token token) {
    return switch (token.text()) {
      case "of", "and", "or", "for", "in", "on", "with", "to", "(", ")", ",", "-", "/" ->
          token.text();
      default -> token.tag().substring(0, Math.min(2, token.tag().length()));
    };
  }
}
