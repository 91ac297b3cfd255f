package org.methodgraph.query;

import java.util.Map;
import org.apache.jena.assembler.Assembler;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.assembler.VocabTDB2;
import org.apache.jena.vocabulary.RDF;
import org.methodgraph.graph.CountPapers;
import org.methodgraph.graph.Iris;

/** {@code sample.trig} in memory, in a dataset made by the configuration that a store has. */
final class SampleDataset {
  private SampleDataset() {}

  static Dataset load() {
    JenaSystem.init();
    Model configuration = RDFDataMgr.loadModel(resource("/fuseki-config/methodgraph.ttl"));
    Map.of(VocabTDB2.pLocation, "--mem--", TextVocab.pDirectory, "mem")
        .forEach((property, value) -> set(configuration, property, value));
    Resource searchable =
        configuration.listSubjectsWithProperty(RDF.type, TextVocab.textDataset).next();
    Dataset dataset = (Dataset) Assembler.general().open(searchable);
    Txn.executeWrite(dataset, () -> fill(dataset));
    return dataset;
  }

  /** With the counts that a build leaves at its end. */
  private static void fill(Dataset dataset) {
    RDFDataMgr.read(dataset, resource("/query/sample.trig"));
    Iris iris = new Iris(Iris.DEFAULT_BASE);
    DatasetGraph data = dataset.asDatasetGraph();
    data.addGraph(NodeFactory.createURI(iris.countsGraph()), CountPapers.in(data, iris));
  }

  private static void set(Model model, Property property, String value) {
    Resource holder = model.listSubjectsWithProperty(property).next();
    holder.removeAll(property).addProperty(property, value);
  }

  private static String resource(String path) {
    return SampleDataset.class.getResource(path).toString();
  }
}
