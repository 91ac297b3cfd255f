package org.methodgraph.store;

/**
 * A store that cannot be used as asked. The message is meant for the user: what was found, what was
 * expected and what to do.
 */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
