package org.methodgraph.cli;

/** What the launcher saw of the streams: tables and progress bars are for people. */
final class Terminal {
  private static final String SEEN = System.getProperty("methodgraph.terminal", "");

  private Terminal() {}

  static boolean isOut() {
    return SEEN.contains("out");
  }

  static boolean isErr() {
    return SEEN.contains("err");
  }
}
