package org.methodgraph.export.protege;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.methodgraph.export.ExportDataset;
import org.methodgraph.export.ExportException;
import org.methodgraph.export.Prefixes;
import org.methodgraph.export.RdfFormat;
import org.methodgraph.export.ReadTransaction;
import org.methodgraph.export.StoreView;
import org.methodgraph.vocab.MG;

/**
 * Writes a store, or a part of it, as a folder that Protégé opens without a network: {@code
 * methodgraph-data.ttl}, the file to open, imports the files beside it by the catalog.
 *
 * <p>Papers, concepts and results are individuals, facts are object property assertions; confidence
 * and evidence stand as annotations on them. Sentences, mentions, statements and claims are left
 * out: they would drown the rest. Same content and selection give the same bytes. Memory holds the
 * data that are written.
 */
public final class ExportProtege {
  /** The file to open. */
  public static final String DATA_FILE = "methodgraph-data.ttl";

  private final StoreView view;
  private final String base;

  /**
   * @param data a store in the layout of MethodGraph: every paper is the name of its graph
   * @param base base IRI of the data, with its final slash
   */
  public ExportProtege(DatasetGraph data, String base) {
    this.view = new StoreView(data);
    this.base = base;
  }

  /**
   * Writes the folder, which is made if need be; files of the same names are replaced.
   *
   * @return number of papers written
   * @throws ExportException if the selection's area is unknown, ambiguous, or named by no paper
   */
  public int write(Path folder, Selection selection) throws IOException {
    List<Node> papers = new ArrayList<>();
    ReadTransaction.run(
        view.data(),
        () -> {
          papers.addAll(new ChoosePapers(view).run(selection));
          Graph data = assemble(papers, selection);
          ShippedFiles.copyTo(folder);
          ShippedFiles.writeCatalog(folder, dataIri(), DATA_FILE);
          writeData(data, folder.resolve(DATA_FILE));
        });
    return papers.size();
  }

  private Graph assemble(List<Node> papers, Selection selection) throws IOException {
    AssembleData data = new AssembleData(view, ShippedFiles.lexicon());
    data.addOntology(dataIri(), selection.description(papers.size()));
    Set<Node> concepts = new HashSet<>();
    CollectAssertions assertions = new CollectAssertions();
    for (Node node : papers) {
      PaperGraph paper = new PaperGraph(node, view.data().getGraph(node));
      data.addPaper(paper);
      assertions.add(paper);
      concepts.addAll(addResults(paper, selection, data));
    }
    Map<Triple, Support> kept = assertions.reaching(selection.leastConfidence());
    kept.forEach(data::addAssertion);
    for (Triple triple : kept.keySet()) {
      concepts.add(triple.getSubject());
      concepts.add(triple.getObject());
    }
    concepts.removeAll(papers);
    data.addConcepts(concepts);
    return data.finish();
  }

  /** Adds the results that are sure enough; answers the concepts that they name. */
  private static Set<Node> addResults(PaperGraph paper, Selection selection, AssembleData data) {
    Set<Node> named = new HashSet<>();
    for (Node result : paper.instances(MG.Result)) {
      Support support = paper.support(result, MG.evidence);
      if (support.reaches(selection.leastConfidence())) {
        data.addResult(paper, result, support);
        for (Property property : List.of(MG.metric, MG.method, MG.dataset, MG.task)) {
          named.addAll(paper.values(result, property));
        }
      }
    }
    return named;
  }

  private void writeData(Graph graph, Path file) throws IOException {
    DatasetGraph data = DatasetGraphFactory.create();
    data.addGraph(NodeFactory.createURI(dataIri()), graph);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      new ExportDataset(data, prefixes()).write(RdfFormat.TURTLE, out);
    }
  }

  private Prefixes prefixes() {
    SortedMap<String, String> byName = new TreeMap<>(Prefixes.forData(base).byName());
    byName.keySet().removeAll(Set.of("claim", "dcat", "foaf", "graph", "run", "void", "void-ext"));
    byName.put("owl", OWL2.getURI());
    return new Prefixes(byName);
  }

  private String dataIri() {
    return base + "protege";
  }
}
