package org.methodgraph.evaluate;

/** A gold file that cannot be used; the message says which line is wrong and what was expected. */
public final class GoldException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public GoldException(String message) {
    super(message);
  }
}
