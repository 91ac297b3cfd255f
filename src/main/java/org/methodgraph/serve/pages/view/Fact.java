package org.methodgraph.serve.pages.view;

/**
 * A statement, as a fact with a probability.
 *
 * @param iri of the statement
 * @param subject what it is about; null if it is about the paper itself
 * @param relation name of the property, such as {@code usedFor}
 * @param object the other end
 * @param negated whether the sentence denies it
 * @param confidence 0 to 1
 * @param plain whether the store holds it as a plain triple too, being sure enough
 * @param quote a sentence that says it
 */
public record Fact(
    String iri,
    Named subject,
    String relation,
    Named object,
    boolean negated,
    double confidence,
    boolean plain,
    Quote quote) {}
