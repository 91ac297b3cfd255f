package org.methodgraph.model;

/** Whether a paper's authors and publishers still stand by it. */
public enum Standing {
  CURRENT,
  /** Taken back by its authors or its repository. */
  WITHDRAWN,
  /** Taken back by its publisher after it had appeared. */
  RETRACTED
}
