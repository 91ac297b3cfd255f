package org.methodgraph.analyse;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import org.methodgraph.model.Dependency;
import org.methodgraph.model.Token;

/**
 * Dependency trees by CoreNLP's neural parser (Chen and Manning 2014); the model is loaded at first
 * need.
 */
final class TreeParser {
  private DependencyParser parser;

  List<Dependency> parse(List<Token> tokens) {
    List<CoreLabel> labels = new ArrayList<>();
    for (Token token : tokens) {
      CoreLabel label = new CoreLabel();
      label.setWord(token.text());
      label.setValue(token.text());
      label.setTag(token.tag());
      label.setIndex(labels.size() + 1);
      labels.add(label);
    }
    CoreMap sentence = new ArrayCoreMap();
    sentence.set(CoreAnnotations.TokensAnnotation.class, labels);
    List<Dependency> dependencies = new ArrayList<>();
    for (TypedDependency edge : parser().predict(sentence).typedDependencies()) {
      dependencies.add(
          new Dependency(edge.gov().index() - 1, edge.dep().index() - 1, edge.reln().toString()));
    }
    return dependencies;
  }

  private synchronized DependencyParser parser() {
    if (parser == null) {
      parser = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
    }
    return parser;
  }
}
