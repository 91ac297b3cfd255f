package org.methodgraph.model;

/**
 * A word or sign.
 *
 * @param span where it stands in the clean text
 * @param text as it stands there
 * @param tag part of speech, Penn Treebank
 * @param lemma dictionary form
 */
public record Token(Span span, String text, String tag, String lemma) {
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isVerb() {
    return tag.startsWith("VB");
  }
}
