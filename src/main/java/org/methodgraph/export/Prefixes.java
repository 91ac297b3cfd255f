package org.methodgraph.export;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;
import org.methodgraph.vocab.MG;

/**
 * Short names of namespaces, in the order in which they are written.
 *
 * @param byName name to namespace IRI
 */
public record Prefixes(SortedMap<String, String> byName) {
  private static final List<String> KINDS_OF_DATA =
      List.of("paper", "method", "task", "dataset", "metric", "claim", "run", "graph");

  public Prefixes {
    byName = Collections.unmodifiableSortedMap(new TreeMap<>(byName));
  }

  /**
   * The prefixes of a store: those of the vocabularies, and one for each kind of thing under the
   * base IRI of its data ({@code paper:}, {@code method:} and so on).
   *
   * @param base base IRI of the data, with its final slash
   */
  public static Prefixes forData(String base) {
    SortedMap<String, String> byName = new TreeMap<>();
    byName.put("mg", MG.NS);
    byName.put("rdf", RDF.getURI());
    byName.put("rdfs", RDFS.getURI());
    byName.put("skos", SKOS.getURI());
    byName.put("dcterms", DCTerms.getURI());
    byName.put("dcat", DCAT.getURI());
    byName.put("void", VOID.NS);
    byName.put("prov", "http://www.w3.org/ns/prov#");
    byName.put("foaf", FOAF.NS);
    byName.put("void-ext", "http://ldf.fi/void-ext#");
    byName.put("fabio", "http://purl.org/spar/fabio/");
    byName.put("xsd", XSD.getURI());
    KINDS_OF_DATA.forEach(kind -> byName.put(kind, base + kind + "/"));
    return new Prefixes(byName);
  }

  /** The prefix whose namespace is the longest beginning of the IRI, or null if there is none. */
  Map.Entry<String, String> longestFor(String iri) {
    Map.Entry<String, String> longest = null;
    for (Map.Entry<String, String> prefix : byName.entrySet()) {
      boolean longer = longest == null || prefix.getValue().length() > longest.getValue().length();
      if (longer && iri.startsWith(prefix.getValue())) {
        longest = prefix;
      }
    }
    return longest;
  }
}
