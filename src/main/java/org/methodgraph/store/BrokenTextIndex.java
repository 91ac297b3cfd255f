package org.methodgraph.store;

/** The files of a text index cannot be used; it has to be made again. */
final class BrokenTextIndex extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrokenTextIndex(String message, Throwable cause) {
    super(message, cause);
  }
}
