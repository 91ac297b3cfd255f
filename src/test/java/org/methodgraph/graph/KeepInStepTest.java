package org.methodgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.methodgraph.Analysed;
import org.methodgraph.model.Concept;
import org.methodgraph.model.ConceptType;
import org.methodgraph.model.Document;
import org.methodgraph.model.Evidence;
import org.methodgraph.model.Extraction;
import org.methodgraph.model.Fact;
import org.methodgraph.model.LinkedMention;
import org.methodgraph.model.Mention;
import org.methodgraph.model.Predicate;
import org.methodgraph.model.Span;
import org.methodgraph.model.Subject;

class KeepInStepTest {
  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);

  private final DatasetGraph store = DatasetGraphFactory.create();
  private KeepInStep keepInStep = new KeepInStep(IRIS);
  private final AssemblePaper assemble = new AssemblePaper(IRIS, IRIS.run("test"), 0.5);

  private static Graph none() {
    return GraphFactory.createDefaultGraph();
  }

  /** A paper that says "X is based on Y" and spells X as given. */
  private Graph paper(String id, String spelling, double confidence) {
    String text = spelling + " is built on top of quux flow.";
    Document document =
        new Document(
            Analysed.paper(id, "", text),
            org.methodgraph.model.CleanText.same(text),
            List.of(
                new org.methodgraph.model.Sentence(
                    0, false, new Span(0, text.length()), List.of(), List.of())));
    Concept x = new Concept("method/fast-flow", ConceptType.METHOD, spelling, false, "");
    Concept y = new Concept("method/quux-flow", ConceptType.METHOD, "quux flow", false, "");
    Mention mention =
        new Mention(new Span(0, spelling.length()), spelling, ConceptType.METHOD, "test", 0.9, 0);
    Fact fact =
        new Fact(
            new Subject.Of(x),
            Predicate.BASED_ON,
            y,
            false,
            confidence,
            List.of(new Evidence(0, "test")));
    return assemble
        .from(
            new Extraction(
                document, List.of(new LinkedMention(mention, x)), List.of(fact), List.of()))
        .getGraph();
  }

  private void put(String id, Graph before, Graph after) {
    var name = NodeFactory.createURI(Iris.DEFAULT_BASE + "paper/" + id);
    store.deleteAny(
        name,
        org.apache.jena.graph.Node.ANY,
        org.apache.jena.graph.Node.ANY,
        org.apache.jena.graph.Node.ANY);
    after.find().forEach(t -> store.add(new Quad(name, t)));
    keepInStep.papersChanged(store, before, after);
  }

  private TreeSet<String> derived(String graph) {
    return derived(store, graph);
  }

  private static TreeSet<String> derived(DatasetGraph store, String graph) {
    TreeSet<String> lines = new TreeSet<>();
    store
        .getGraph(NodeFactory.createURI(graph))
        .find()
        .forEach(
            t ->
                lines.add(
                    t.getPredicate().getLocalName()
                        + " "
                        + (t.getObject().isLiteral()
                            ? t.getObject().getLiteralLexicalForm()
                            : t.getObject().getLocalName())));
    return lines;
  }

  @Test
  void equalStatementsBecomeOneClaimWithItsSupport() {
    put("a", none(), paper("a", "fast flow", 0.5));
    put("b", none(), paper("b", "fast flow", 0.6));
    TreeSet<String> claims = derived(IRIS.claimsGraph());
    assertEquals(true, claims.contains("supportCount 2"), claims.toString());
    assertEquals(true, claims.contains("confidence 0.8"), claims.toString());
  }

  @Test
  void removedPaperTakesItsSupportAway() {
    Graph a = paper("a", "fast flow", 0.5);
    put("a", none(), a);
    TreeSet<String> alone = derived(IRIS.claimsGraph());
    Graph b = paper("b", "fast flow", 0.6);
    put("b", none(), b);
    put("b", b, none());
    assertEquals(alone, derived(IRIS.claimsGraph()));
    put("a", a, none());
    assertEquals(new TreeSet<>(), derived(IRIS.claimsGraph()));
    assertEquals(new TreeSet<>(), derived(IRIS.conceptsGraph()));
  }

  @Test
  void mostFrequentNameIsPreferredWhateverTheOrder() {
    List<String> spellings = List.of("Fast Flow", "fast flow", "fast flow");
    List<TreeSet<String>> outcomes = new ArrayList<>();
    for (List<Integer> order : List.of(List.of(0, 1, 2), List.of(2, 1, 0), List.of(1, 0, 2))) {
      store.clear();
      keepInStep = new KeepInStep(IRIS);
      for (int i : order) {
        put("p" + i, none(), paper("p" + i, spellings.get(i), 0.5));
      }
      outcomes.add(derived(IRIS.conceptsGraph()));
    }
    assertEquals(outcomes.get(0), outcomes.get(1));
    assertEquals(outcomes.get(0), outcomes.get(2));
    assertEquals(true, outcomes.get(0).contains("prefLabel fast flow"));
  }

  @Test
  void whatIsRememberedIsWhatIsReadAgain() {
    List<Graph> papers = new ArrayList<>();
    List<String> spellings = List.of("fast flow", "Fast Flow", "fast-flow", "fast flows");
    for (int i = 0; i < 12; i++) { // enough to be as sure as a claim can be
      papers.add(paper("p" + i, spellings.get(i % spellings.size()), i % 2 == 0 ? 0.4 : 0.7));
    }
    for (int i = 0; i < papers.size(); i++) {
      put("p" + i, none(), papers.get(i));
      assertSameAsAnew();
    }
    assertEquals(true, derived(IRIS.claimsGraph()).contains("confidence 0.99"));
    for (int i = 0; i < papers.size(); i++) {
      Graph changed = paper("p" + i, "FastFlow", 0.3);
      put("p" + i, papers.get(i), i % 3 == 0 ? changed : none());
      assertSameAsAnew();
    }
    assertEquals(true, derived(IRIS.claimsGraph()).contains("supportCount 4"));
  }

  /** The same papers put into another store in one go lead to the same claims and labels. */
  private void assertSameAsAnew() {
    DatasetGraph anew = DatasetGraphFactory.create();
    Graph all = none();
    store
        .listGraphNodes()
        .forEachRemaining(
            name -> {
              if (IRIS.isPaperGraph(name.getURI())) {
                store.getGraph(name).find().forEach(t -> anew.add(new Quad(name, t)));
                store.getGraph(name).find().forEach(all::add);
              }
            });
    new KeepInStep(IRIS).papersChanged(anew, none(), all);
    assertEquals(derived(anew, IRIS.claimsGraph()), derived(IRIS.claimsGraph()));
    assertEquals(derived(anew, IRIS.conceptsGraph()), derived(IRIS.conceptsGraph()));
  }
}
