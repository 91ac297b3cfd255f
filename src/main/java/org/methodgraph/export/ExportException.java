package org.methodgraph.export;

/** What was asked cannot be exported; the message says what was found and what to do, plainly. */
public final class ExportException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ExportException(String message) {
    super(message);
  }
}
