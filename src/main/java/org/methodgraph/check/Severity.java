package org.methodgraph.check;

import java.util.Locale;

/** How grave a finding is; the gravest comes first. */
public enum Severity {
  /** The graph is not what the data model says; answers may be wrong. */
  ERROR,
  /** Likely a mistake, but one that the graph can live with. */
  WARNING,
  /** Worth a look. */
  INFO;

  /** Its name in files and reports: {@code error}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The severity of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Severity ofLabel(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
