package org.methodgraph.train;

/** Training data that cannot be used; the message says where, and what was expected. */
public final class TrainingTextException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TrainingTextException(String message) {
    super(message);
  }
}
