package org.methodgraph.graph;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.methodgraph.vocab.MG;
import org.methodgraph.vocab.Outside;

/**
 * A run: the activity that makes statements. It is known by what it works with, not by when, so
 * that equal work has equal names.
 */
public final class DescribeRun {
  private DescribeRun() {}

  /**
   * @param software name and version of the program
   * @param configuration everything that the outcome depends on: lexicon, models, settings
   */
  public static Model of(Iris iris, String software, String configuration) {
    Model model = ModelFactory.createDefaultModel();
    Resource agent =
        model
            .createResource(iris.base() + "software/" + software.replace(' ', '-'))
            .addProperty(RDF.type, Outside.SoftwareAgent)
            .addProperty(RDFS.label, software, "en");
    iris.run(software + " " + configuration)
        .inModel(model)
        .addProperty(RDF.type, Outside.Activity)
        .addProperty(RDFS.label, "Extraction by " + software, "en")
        .addProperty(MG.configuration, configuration)
        .addProperty(Outside.wasAssociatedWith, agent);
    return model;
  }
}
