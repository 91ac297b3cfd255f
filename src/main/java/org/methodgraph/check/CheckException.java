package org.methodgraph.check;

/** A rule that cannot be used; the message names its file and says why. */
public final class CheckException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CheckException(String message, Throwable cause) {
    super(message, cause);
  }

  CheckException(String message) {
    super(message);
  }
}
