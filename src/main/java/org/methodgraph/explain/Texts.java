package org.methodgraph.explain;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.methodgraph.explain.Explanation.Quote;
import org.methodgraph.explain.Explanation.Thing;
import org.methodgraph.vocab.MG;

/** Names and sentences out of a graph. */
final class Texts {
  private Texts() {}

  /** A thing with its label. */
  static Thing thing(Resource resource) {
    Statement label = resource.getProperty(SKOS.prefLabel);
    label = label == null ? resource.getProperty(RDFS.label) : label;
    return new Thing(resource.getURI(), label == null ? resource.getURI() : label.getString());
  }

  /** Things that a property leads to, by address. */
  static List<Resource> all(Resource from, Property property) {
    return from.listProperties(property).mapWith(Statement::getResource).toList().stream()
        .sorted(Comparator.comparing(Resource::getURI))
        .toList();
  }

  /** A sentence with the mentions marked that are wanted. */
  static Quote quote(Resource sentence, Predicate<Resource> wanted) {
    int start = sentence.getProperty(MG.startOffset).getInt();
    StringBuilder text = new StringBuilder(sentence.getProperty(MG.text).getString());
    List<Resource> mentions =
        sentence
            .getModel()
            .listSubjectsWithProperty(MG.sentence, sentence)
            .filterKeep(wanted)
            .toList();
    mentions.sort(Comparator.comparingInt(m -> -m.getProperty(MG.startOffset).getInt()));
    for (Resource mention : mentions) {
      text.insert(mention.getProperty(MG.endOffset).getInt() - start, ']');
      text.insert(mention.getProperty(MG.startOffset).getInt() - start, '[');
    }
    Resource paper = sentence.getPropertyResourceValue(MG.inPaper);
    return new Quote(thing(paper), text.toString().replaceAll("\\s+", " "));
  }
}
