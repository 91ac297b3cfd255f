package org.methodgraph.query;

/**
 * A query that cannot be found, read, run or written as asked. The message is meant for the user:
 * what was found, what was expected and what to do.
 */
public final class QueryFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public QueryFailedException(String message) {
    super(message);
  }

  public QueryFailedException(String message, Throwable cause) {
    super(message, cause);
  }
}
