package org.methodgraph.link;

/** How a name is shown. */
final class Label {
  private Label() {}

  /**
   * The name with its last word in the singular: {@code diffusion models} to {@code diffusion
   * model}.
   */
  static String singular(String name) {
    if (name.length() < 4
        || !name.endsWith("s")
        || name.endsWith("ss")
        || name.endsWith("us")
        || name.endsWith("is")) {
      return name;
    }
    if (name.endsWith("ics") || name.endsWith("ous") || name.endsWith("eas")) {
      return name;
    }
    if (name.endsWith("ies") && name.length() > 5) {
      return name.substring(0, name.length() - 3) + "y";
    }
    boolean sibilant =
        name.endsWith("sses")
            || name.endsWith("xes")
            || name.endsWith("ches")
            || name.endsWith("shes");
    return name.substring(0, name.length() - (sibilant ? 2 : 1));
  }
}
