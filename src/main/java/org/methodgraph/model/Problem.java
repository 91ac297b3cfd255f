package org.methodgraph.model;

/**
 * Something wrong with one piece of input, told so that its owner can mend it.
 *
 * @param origin file and line
 * @param kind what became of the piece
 * @param message what was found, what was expected and what to do, in one plain sentence or two
 */
public record Problem(Origin origin, Kind kind, String message) {
  /** What became of the piece of input. */
  public enum Kind {
    /** A whole file could not be read. */
    UNREADABLE,
    /** One record was left out. */
    SKIPPED,
    /** A record was taken, but something about it was odd. */
    NOTICED
  }

  @Override
  public String toString() {
    return origin + ": " + message;
  }
}
