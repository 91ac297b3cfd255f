package org.methodgraph.read;

/** A format was asked for by a name that no reader has; the message is meant for the user. */
public final class UnknownFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnknownFormatException(String message) {
    super(message);
  }
}
