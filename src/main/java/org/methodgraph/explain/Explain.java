package org.methodgraph.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.methodgraph.vocab.MG;

/** Says why something is in a store. */
public final class Explain {
  private final FindThing find;
  private final ExplainConcept concepts;
  private final ExplainMention mentions;
  private final ExplainStatement statements;

  /**
   * @param store its named graphs are what is explained; to be used in a read transaction
   * @param readAgain loaded when first needed, since that takes seconds
   */
  public Explain(Dataset store, Supplier<ReadAgain> readAgain) {
    Model data = store.getUnionModel();
    find = new FindThing(data);
    mentions = new ExplainMention(readAgain);
    concepts = new ExplainConcept(mentions, lexicon(store));
    statements = new ExplainStatement(readAgain);
  }

  private static Model lexicon(Dataset store) {
    List<String> names = new ArrayList<>();
    store.listNames().forEachRemaining(names::add);
    return names.stream()
        .filter(name -> name.endsWith("graph/lexicon"))
        .findFirst()
        .map(store::getNamedModel)
        .orElseGet(ModelFactory::createDefaultModel);
  }

  /**
   * Explains one thing.
   *
   * @param asked IRI of a concept, mention, statement, result or claim, or the name of a concept
   * @throws ExplainException if the store has nothing of that kind under it
   */
  public Explanation of(String asked) {
    Resource thing = find.called(asked);
    if (thing.hasProperty(RDF.type, MG.Mention)) {
      return mentions.of(thing);
    }
    if (thing.hasProperty(RDF.type, MG.Statement)) {
      return statements.statement(thing);
    }
    if (thing.hasProperty(RDF.type, MG.Result)) {
      return statements.result(thing);
    }
    if (thing.hasProperty(RDF.type, MG.Claim)) {
      return statements.claim(thing);
    }
    if (concepts.isConcept(thing)) {
      return concepts.of(thing);
    }
    throw new ExplainException(
        asked + " is no concept, mention, statement, result or claim; only those are explained.");
  }
}
