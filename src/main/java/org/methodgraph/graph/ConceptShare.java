package org.methodgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.methodgraph.vocab.MG;

/** What papers call one concept; its labels where the lexicon does not know it. */
public final class ConceptShare implements Share {
  private static final long serialVersionUID = 1L;

  private final String concept;
  private final String type;
  private final TreeMap<String, Integer> names = new TreeMap<>();
  private final TreeSet<String> spellings = new TreeSet<>();

  ConceptShare(Node concept, Node type) {
    this.concept = concept.getURI();
    this.type = type.getURI();
  }

  /** What the mentions of one or more papers' graphs call their concepts. */
  public static Collection<ConceptShare> of(Graph graph) {
    Map<Node, ConceptShare> shares = new HashMap<>();
    for (Triple mention : graph.find(Node.ANY, MG.refersTo.asNode(), Node.ANY).toList()) {
      Node concept = mention.getObject();
      shares
          .computeIfAbsent(
              concept, any -> new ConceptShare(concept, one(graph, concept, RDF.type.asNode())))
          .add(
              one(graph, mention.getSubject(), MG.conceptLabel.asNode()).getLiteralLexicalForm(),
              one(graph, mention.getSubject(), MG.text.asNode()).getLiteralLexicalForm());
    }
    return shares.values();
  }

  /**
   * Adds a mention.
   *
   * @param name what its paper calls the concept
   * @param text how it is written at this place
   */
  void add(String name, String text) {
    names.merge(name, 1, Integer::sum);
    spellings.add(text.replaceAll("\\s+", " "));
  }

  /** The IRI of the concept. */
  public String concept() {
    return concept;
  }

  @Override
  public String key() {
    return "concept " + concept;
  }

  @Override
  public ConceptShare join(Share other) {
    ConceptShare joined = (ConceptShare) other;
    joined.names.forEach((name, count) -> names.merge(name, count, Integer::sum));
    spellings.addAll(joined.spellings);
    return this;
  }

  @Override
  public Collection<Quad> quads(Iris iris) {
    Node concepts = NodeFactory.createURI(iris.conceptsGraph());
    List<Quad> quads = new ArrayList<>();
    triples().forEach(triple -> quads.add(Quad.create(concepts, triple)));
    return quads;
  }

  /** The most frequent name is preferred, the others are alternatives. */
  Set<Triple> triples() {
    Node node = NodeFactory.createURI(concept);
    String preferred = mostFrequent();
    Set<Triple> labels = new HashSet<>();
    labels.add(Triple.create(node, RDF.type.asNode(), NodeFactory.createURI(type)));
    labels.add(label(node, SKOS.prefLabel.asNode(), preferred));
    labels.add(label(node, RDFS.label.asNode(), preferred));
    Set<String> told = new HashSet<>(Set.of(plain(preferred)));
    for (String spelling : spellings) {
      if (told.add(plain(spelling))) {
        labels.add(label(node, SKOS.altLabel.asNode(), spelling));
      }
    }
    return labels;
  }

  private String mostFrequent() {
    return names.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  private static Triple label(Node concept, Node property, String text) {
    return Triple.create(concept, property, NodeFactory.createLiteralLang(text, "en"));
  }

  /** Spellings that differ only in case, hyphens or a plural s are not told twice. */
  private static String plain(String name) {
    String letters = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "");
    return letters.length() > 3 && letters.endsWith("s")
        ? letters.substring(0, letters.length() - 1)
        : letters;
  }

  private static Node one(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).next().getObject();
  }
}
