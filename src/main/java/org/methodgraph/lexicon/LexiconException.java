package org.methodgraph.lexicon;

/** A lexicon file that cannot be used; the message says which, where and why. */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LexiconException(String message) {
    super(message);
  }
}
