package org.methodgraph.learn;

import java.util.ArrayList;
import java.util.List;
import org.methodgraph.model.ConceptType;

/** The labels of the CRF: a word begins a name, is inside one, or is outside of all. */
final class Labels {
  static final String OUTSIDE = "O";

  private Labels() {}

  static String begin(ConceptType type) {
    return "B-" + type.className();
  }

  static String inside(ConceptType type) {
    return "I-" + type.className();
  }

  static List<String> of(ConceptType type) {
    return List.of(begin(type), inside(type));
  }

  static List<String> all() {
    List<String> all = new ArrayList<>();
    all.add(OUTSIDE);
    for (ConceptType type : ConceptType.values()) {
      all.addAll(of(type));
    }
    return all;
  }
}
