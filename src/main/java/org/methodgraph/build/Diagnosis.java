package org.methodgraph.build;

/**
 * What an examination found about one thing.
 *
 * @param what the thing: {@code memory}
 * @param sound whether it is as it should be
 * @param found what was found
 * @param remedy what to do about it; empty where it is sound
 */
public record Diagnosis(String what, boolean sound, String found, String remedy) {
  static Diagnosis sound(String what, String found) {
    return new Diagnosis(what, true, found, "");
  }

  static Diagnosis unsound(String what, String found, String remedy) {
    return new Diagnosis(what, false, found, remedy);
  }
}
