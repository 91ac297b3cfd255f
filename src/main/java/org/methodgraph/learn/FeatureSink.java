package org.methodgraph.learn;

/** Takes the features of one word. */
@FunctionalInterface
interface FeatureSink {
  /** A feature whose name is {@code name} with the values behind it, bars between them. */
  void add(String name, Part... values);

  /** The hash of such a name. */
  static long hash(String name, Part... values) {
    long hash = Part.of(name).hash();
    for (int i = 0; i < values.length; i++) {
      hash = values[i].behind(i == 0 ? hash : Part.BAR.behind(hash));
    }
    return hash;
  }

  /** Such a name spelled out. */
  static String spelled(String name, Part... values) {
    StringBuilder spelled = new StringBuilder(name);
    for (int i = 0; i < values.length; i++) {
      spelled.append(i == 0 ? "" : "|").append(values[i].text());
    }
    return spelled.toString();
  }
}
