package org.methodgraph.explain;

/** There is nothing to explain: the store does not have what was asked for. */
public final class ExplainException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ExplainException(String message) {
    super(message);
  }
}
