package org.methodgraph.model;

/**
 * Why a fact is believed.
 *
 * @param sentence index of the sentence that says it
 * @param rule name of the rule or model that read it there
 */
public record Evidence(int sentence, String rule) implements Comparable<Evidence> {
  @Override
  public int compareTo(Evidence other) {
    return sentence != other.sentence
        ? Integer.compare(sentence, other.sentence)
        : rule.compareTo(other.rule);
  }
}
