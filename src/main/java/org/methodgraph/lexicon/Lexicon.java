package org.methodgraph.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.methodgraph.model.ConceptType;

/** The concept catalogue. Unchanging; any number of threads may ask. */
public final class Lexicon {
  private final Map<String, Entry> byIri = new LinkedHashMap<>();
  private final Map<String, List<Entry>> byKey = new HashMap<>();
  private final LabelTree labels = new LabelTree();
  private final Model source;
  private final String fingerprint;

  Lexicon(List<Entry> entries, Model source) {
    this.source = source;
    fingerprint = Fingerprint.of(entries);
    for (Entry entry : entries) {
      byIri.put(entry.concept().iri(), entry);
      for (String label : entry.labels()) {
        labels.add(label, entry);
        byKey.computeIfAbsent(Piece.keyOf(label), k -> new ArrayList<>()).add(entry);
      }
    }
  }

  /** All entries, by IRI. */
  public List<Entry> entries() {
    return List.copyOf(byIri.values());
  }

  /** The RDF that it was read from, for the store. */
  public Model source() {
    return source;
  }

  /**
   * 16 hex digits that change when anything in the catalogue changes that extraction depends on.
   */
  public String fingerprint() {
    return fingerprint;
  }

  /**
   * Every place where a name of the catalogue stands, the longest at each place; several entries
   * may share a name.
   */
  public List<LabelHit> find(String text) {
    return labels.find(text);
  }

  /** Entries with that name, whatever its case, plural and hyphens. */
  public List<Entry> named(String name) {
    return byKey.getOrDefault(Piece.keyOf(name), List.of());
  }

  /** The entry of that type with that name, or null. */
  public Entry named(String name, ConceptType type) {
    return named(name).stream()
        .filter(entry -> entry.concept().type() == type)
        .findFirst()
        .orElse(null);
  }

  /** All names of a concept; none where the catalogue does not have it. */
  public List<String> labels(String iri) {
    Entry entry = byIri.get(iri);
    return entry == null ? List.of() : entry.labels();
  }

  /** IRIs of everything above a concept, itself left out. */
  public Set<String> above(String iri) {
    Set<String> above = new HashSet<>();
    collectAbove(iri, above);
    above.remove(iri);
    return above;
  }

  private void collectAbove(String iri, Set<String> above) {
    Entry entry = byIri.get(iri);
    if (entry == null) {
      return;
    }
    for (String broader : entry.broader()) {
      if (above.add(broader)) {
        collectAbove(broader, above);
      }
    }
  }
}
