package org.methodgraph.cli;

/** What the program's end tells a script. */
final class ExitCode {
  static final int OK = 0;

  /** Done, but something was found: records left out, failed checks. */
  static final int FINDINGS = 1;

  /** The command line, a query or a format name is wrong. */
  static final int USAGE = 2;

  /** Input or a store could not be read. */
  static final int UNREADABLE = 3;

  private ExitCode() {}
}
