package org.methodgraph.learn;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.methodgraph.model.ConceptType;

/**
 * Where a training text comes from: under whose guidelines it was annotated, and who wrote it.
 *
 * <p>What is seen in a text counts once for all corpora and once for its own alone (Daumé 2007,
 * "Frustratingly easy domain adaptation"), which lets models learn where corpora differ. Models are
 * used on texts like those of {@link #OWN}.
 */
public enum Corpus {
  /** Our guidelines, abstracts as their authors wrote them: gold files. */
  OWN(EnumSet.allOf(ConceptType.class)),
  /** Our guidelines, abstracts in our own words: {@code corpus/annotated}. */
  WRITTEN(EnumSet.allOf(ConceptType.class)),
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

  /** Whether it was annotated under our guidelines. */
  public boolean ours() {
    return this == OWN || this == WRITTEN;
  }

  /** The features of a text, with the copies that are for its corpus alone. */
  public void addOwn(Collection<String> features) {
    // Our own writing is what there is most of: what counts for all is what it says.
    if (this != WRITTEN) {
      List<String> copies = features.stream().map(feature -> mark() + feature).toList();
      features.addAll(copies);
    }
  }

  /** The feature that this one is a copy of, or itself where it is no copy of this corpus. */
  String withoutMark(String feature) {
    return feature.startsWith(mark()) ? feature.substring(mark().length()) : feature;
  }

  private String mark() {
    return name() + ":";
  }
}
