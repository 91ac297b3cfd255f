package org.methodgraph.link;

import org.methodgraph.lexicon.Singular;

/** How a name is shown. */
final class Label {
  private Label() {}

  /**
   * The name with its last word in the singular: {@code diffusion models} to {@code diffusion
   * model}. Words that only look plural stay: {@code Langevin dynamics}, {@code overseas}.
   */
  static String singular(String name) {
    if (name.endsWith("ics") || name.endsWith("ous") || name.endsWith("eas")) {
      return name;
    }
    int last = name.lastIndexOf(' ') + 1;
    return name.substring(0, last) + Singular.of(name.substring(last));
  }
}
