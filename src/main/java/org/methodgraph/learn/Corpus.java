package org.methodgraph.learn;

import java.util.EnumSet;
import java.util.Set;
import org.methodgraph.model.ConceptType;

/** Whose guidelines a training text was annotated under. */
public enum Corpus {
  /** Our own: the gold files and {@code corpus/annotated}. */
  OWN(EnumSet.allOf(ConceptType.class)),
  /** SciER: sentences of full papers, without metrics. */
  SCIER(EnumSet.of(ConceptType.METHOD, ConceptType.TASK, ConceptType.DATASET)),
  /** TDMSci: sentences without methods. */
  TDMSCI(EnumSet.of(ConceptType.TASK, ConceptType.DATASET, ConceptType.METRIC));

  private final Set<ConceptType> types;

  Corpus(Set<ConceptType> types) {
    this.types = types;
  }

  /** Types that the corpus leaves unmarked, so that its unmarked words may be of them. */
  Set<ConceptType> unmarked() {
    Set<ConceptType> rest = EnumSet.allOf(ConceptType.class);
    rest.removeAll(types);
    return rest;
  }
}
