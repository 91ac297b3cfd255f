package org.methodgraph.model;

/**
 * A thing that papers name.
 *
 * @param iri its address: absolute for a concept of the lexicon; for a new one the path below the
 *     data's base IRI ({@code method/reflected-diffusion-model})
 * @param type what kind of thing
 * @param label its preferred name
 * @param known whether the lexicon has it
 * @param broader IRI of the concept that a new concept's name shows to stand above it ({@code
 *     diffusion model} above {@code reflected diffusion model}); empty where its name shows none,
 *     and for known concepts, whose place the lexicon tells
 */
public record Concept(String iri, ConceptType type, String label, boolean known, String broader)
    implements Comparable<Concept> {
  @Override
  public int compareTo(Concept other) {
    return iri.compareTo(other.iri);
  }
}
