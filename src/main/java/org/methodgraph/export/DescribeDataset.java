package org.methodgraph.export;

import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.methodgraph.vocab.MG;

/**
 * Describes a store in VoID and DCAT: what it is, how much it holds, which classes and properties
 * it uses and how they are joined. It depends on the content alone (no dates, no addresses of
 * servers) and leaves the graph of the description itself out of all counts, so that describing
 * twice changes nothing.
 */
public final class DescribeDataset {
  private final DatasetGraph data;
  private final String base;
  private final Prefixes prefixes;

  /**
   * @param base base IRI of the data, with its final slash
   */
  public DescribeDataset(DatasetGraph data, String base) {
    this.data = data;
    this.base = base;
    this.prefixes = Prefixes.forData(base);
  }

  /** The graph that holds the description of a store: {@code …/graph/void}. */
  public static Node graphName(String base) {
    return NodeFactory.createURI(base + "graph/void");
  }

  /** Counts the whole store and says what it holds. */
  public Graph describe() {
    Counts counts = Txn.calculateRead(data, new CountDataset(data, graphName(base))::run);
    Model model = ModelFactory.createDefaultModel();
    Resource document = model.createResource(graphName(base).getURI());
    Resource dataset = model.createResource(document.getURI() + "#dataset");
    document.addProperty(RDF.type, model.createResource(VOID.NS + "DatasetDescription"));
    document.addProperty(model.createProperty(FOAF.primaryTopic.getURI()), dataset);
    describeContent(dataset, counts);
    describeSize(dataset, counts);
    describeGraphs(dataset, counts);
    new DescribePartitions(dataset, prefixes).add(counts);
    return model.getGraph();
  }

  private void describeContent(Resource dataset, Counts counts) {
    dataset.addProperty(RDF.type, VOID.Dataset).addProperty(RDF.type, DCAT.Dataset);
    dataset.addProperty(DCTerms.title, "Methods, tasks, datasets and metrics of papers", "en");
    dataset.addProperty(
        DCTerms.description,
        "A knowledge graph extracted by MethodGraph from the abstracts of papers, with the"
            + " sentence behind every statement.",
        "en");
    for (String keyword : List.of("machine learning", "methods", "tasks", "datasets", "metrics")) {
      dataset.addProperty(DCAT.keyword, keyword, "en");
    }
    Model model = dataset.getModel();
    String ontology = MG.NS.substring(0, MG.NS.length() - 1);
    dataset.addProperty(DCTerms.conformsTo, model.createResource(ontology));
    dataset.addProperty(VOID.uriSpace, base);
    if (!counts.years.isEmpty()) {
      Resource years = model.createResource(graphName(base).getURI() + "#years");
      years.addProperty(RDF.type, OutsideTerms.PeriodOfTime);
      years.addProperty(DCAT.startDate, year(counts.years.firstKey()), XSDDatatype.XSDgYear);
      years.addProperty(DCAT.endDate, year(counts.years.lastKey()), XSDDatatype.XSDgYear);
      dataset.addProperty(DCTerms.temporal, years);
    }
  }

  private static String year(int year) {
    return String.format("%04d", year);
  }

  private void describeSize(Resource dataset, Counts counts) {
    dataset.addProperty(VOID.triples, Counts.number(counts.triples));
    dataset.addProperty(VOID.entities, Counts.number(counts.subjects));
    dataset.addProperty(VOID.distinctSubjects, Counts.number(counts.subjects));
    dataset.addProperty(VOID.properties, Counts.number(counts.properties.size()));
    dataset.addProperty(VOID.classes, Counts.number(counts.classes.size()));
    counts.properties.keySet().forEach(term -> addVocabulary(dataset, term));
    counts.classes.keySet().forEach(term -> addVocabulary(dataset, term));
  }

  private void addVocabulary(Resource dataset, Node term) {
    Map.Entry<String, String> prefix = prefixes.longestFor(term.toString());
    if (prefix != null) {
      Model model = dataset.getModel();
      dataset.addProperty(VOID.vocabulary, model.createResource(prefix.getValue()));
    }
  }

  /** Papers have a graph each: they are described together, the other graphs one by one. */
  private void describeGraphs(Resource dataset, Counts counts) {
    long papers = 0;
    long triplesOfPapers = 0;
    for (Map.Entry<Node, Long> graph : counts.graphs.entrySet()) {
      if (graph.getKey().toString().startsWith(base + "paper/")) {
        papers++;
        triplesOfPapers += graph.getValue();
      } else if (graph.getKey().isURI()) {
        Resource one = dataset.getModel().createResource(graph.getKey().getURI());
        addSubset(dataset, one, "Graph " + one.getURI(), graph.getValue());
      }
    }
    Resource all = dataset.getModel().createResource(graphName(base).getURI() + "#papers");
    addSubset(dataset, all, "The graphs of the papers", triplesOfPapers);
    all.addProperty(VOID.documents, Counts.number(papers));
    all.addProperty(VOID.uriSpace, base + "paper/");
  }

  private static void addSubset(Resource dataset, Resource subset, String label, long triples) {
    dataset.addProperty(VOID.subset, subset);
    subset.addProperty(RDF.type, VOID.Dataset);
    subset.addProperty(RDFS.label, label, "en");
    subset.addProperty(VOID.triples, Counts.number(triples));
  }
}
