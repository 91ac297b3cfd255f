package org.methodgraph.read;

/** A record cannot become a paper; the message says why and is meant for the user. */
final class UnfitRecordException extends Exception {
  private static final long serialVersionUID = 1L;

  UnfitRecordException(String message) {
    super(message);
  }
}
