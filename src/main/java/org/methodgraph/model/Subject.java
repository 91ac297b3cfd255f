package org.methodgraph.model;

/** What a fact is about: the paper itself or a concept. */
public sealed interface Subject {
  /** The paper that states the fact. */
  record ThePaper() implements Subject {}

  /** A concept that the paper speaks of. */
  record Of(Concept concept) implements Subject {}

  Subject PAPER = new ThePaper();
}
