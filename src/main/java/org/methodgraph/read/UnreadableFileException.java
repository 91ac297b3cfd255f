package org.methodgraph.read;

import java.io.IOException;

/** The content of a file is of no use; the message says why and is meant for the user. */
final class UnreadableFileException extends IOException {
  private static final long serialVersionUID = 1L;

  UnreadableFileException(String message) {
    super(message);
  }
}
