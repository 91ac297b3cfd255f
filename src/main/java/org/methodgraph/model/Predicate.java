package org.methodgraph.model;

import static org.methodgraph.model.ConceptType.DATASET;
import static org.methodgraph.model.ConceptType.METHOD;
import static org.methodgraph.model.ConceptType.METRIC;
import static org.methodgraph.model.ConceptType.TASK;

import java.util.Set;

/** What can be said; local names and types are those of the ontology. */
public enum Predicate {
  PROPOSES("proposes", Set.of(), Set.of(METHOD)),
  INTRODUCES_DATASET("introducesDataset", Set.of(), Set.of(DATASET)),
  ADDRESSES("addresses", Set.of(), Set.of(TASK)),
  USES("uses", Set.of(), Set.of(METHOD)),
  EVALUATES_ON("evaluatesOn", Set.of(), Set.of(DATASET)),
  COMPARES_WITH("comparesWith", Set.of(), Set.of(METHOD)),
  REPORTS("reports", Set.of(), Set.of(METRIC)),
  USED_FOR("usedFor", Set.of(METHOD), Set.of(TASK, METHOD)),
  SUB_METHOD_OF("subMethodOf", Set.of(METHOD), Set.of(METHOD)),
  SUB_TASK_OF("subTaskOf", Set.of(TASK), Set.of(TASK)),
  PART_OF("partOf", Set.of(METHOD), Set.of(METHOD)),
  BASED_ON("basedOn", Set.of(METHOD), Set.of(METHOD)),
  EVALUATED_ON("evaluatedOn", Set.of(METHOD), Set.of(DATASET)),
  TRAINED_ON("trainedOn", Set.of(METHOD), Set.of(DATASET)),
  BENCHMARK_FOR("benchmarkFor", Set.of(DATASET), Set.of(TASK)),
  COMPARED_WITH("comparedWith", Set.of(METHOD), Set.of(METHOD)),
  OUTPERFORMS("outperforms", Set.of(METHOD), Set.of(METHOD));

  private final String localName;
  private final Set<ConceptType> domain;
  private final Set<ConceptType> range;

  Predicate(String localName, Set<ConceptType> domain, Set<ConceptType> range) {
    this.localName = localName;
    this.domain = domain;
    this.range = range;
  }

  /** Its name in the ontology: {@code usedFor}. */
  public String localName() {
    return localName;
  }

  /** Whether its subject is the paper itself. */
  public boolean ofPaper() {
    return domain.isEmpty();
  }

  /** Types that its subject may have; empty where the subject is the paper. */
  public Set<ConceptType> domain() {
    return domain;
  }

  /** Types that its object may have. */
  public Set<ConceptType> range() {
    return range;
  }

  /** Whether a fact reads the same from both ends. */
  public boolean symmetric() {
    return this == COMPARED_WITH;
  }

  public static Predicate ofLocalName(String localName) {
    for (Predicate predicate : values()) {
      if (predicate.localName.equals(localName)) {
        return predicate;
      }
    }
    throw new IllegalArgumentException("no such predicate: " + localName);
  }
}
