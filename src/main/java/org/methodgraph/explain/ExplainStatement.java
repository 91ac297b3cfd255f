package org.methodgraph.explain;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.methodgraph.explain.Explanation.OfClaim;
import org.methodgraph.explain.Explanation.OfStatement;
import org.methodgraph.explain.Explanation.Quote;
import org.methodgraph.explain.Explanation.Weight;
import org.methodgraph.graph.Iris;
import org.methodgraph.learn.LinearModel;
import org.methodgraph.model.Predicate;
import org.methodgraph.model.Subject;
import org.methodgraph.relate.Question;
import org.methodgraph.relate.RelateConcepts;
import org.methodgraph.vocab.MG;
import org.methodgraph.vocab.Outside;

/** Why a paper is thought to say something. */
final class ExplainStatement {
  /** The answer that nothing holds, as the models call it. */
  private static final String NOTHING = "none";

  private record Decision(String model, List<Weight> weights) {}

  private final Supplier<ReadAgain> readAgain;

  ExplainStatement(Supplier<ReadAgain> readAgain) {
    this.readAgain = readAgain;
  }

  OfStatement statement(Resource statement) {
    Decision decision = decision(statement);
    return told(
        statement,
        says(statement),
        Set.of(object(statement, MG.subject), object(statement, MG.object)),
        decision);
  }

  /** Measured values are read by rules alone. */
  OfStatement result(Resource result) {
    String unit = result.hasProperty(MG.unit) ? " " + result.getProperty(MG.unit).getString() : "";
    String says =
        Texts.thing(object(result, MG.metric)).label()
            + " is "
            + result.getProperty(MG.value).getString()
            + unit;
    return told(result, says, Set.of(object(result, MG.metric)), new Decision("", List.of()));
  }

  OfClaim claim(Resource claim) {
    return new OfClaim(
        Texts.thing(claim),
        says(claim),
        claim.getProperty(MG.confidence).getDouble(),
        Texts.all(claim, MG.supportedBy).stream().map(this::statement).toList());
  }

  private static OfStatement told(
      Resource node, String says, Set<Resource> concepts, Decision decision) {
    List<Quote> evidence =
        Texts.all(node, MG.evidence).stream()
            .map(s -> Texts.quote(s, m -> concepts.contains(object(m, MG.refersTo))))
            .toList();
    return new OfStatement(
        Texts.thing(node),
        says,
        node.getProperty(MG.confidence).getDouble(),
        node.listProperties(MG.rule).mapWith(Statement::getString).toList().stream()
            .sorted()
            .toList(),
        evidence,
        decision.model(),
        decision.weights());
  }

  private static String says(Resource statement) {
    return "%s %s%s %s"
        .formatted(
            Texts.thing(object(statement, MG.subject)).label(),
            statement.getProperty(MG.negated).getBoolean() ? "not " : "",
            object(statement, MG.predicate).getLocalName(),
            Texts.thing(object(statement, MG.object)).label());
  }

  private Decision decision(Resource statement) {
    Predicate predicate = Predicate.ofLocalName(object(statement, MG.predicate).getLocalName());
    Resource paper = object(statement, Outside.wasDerivedFrom);
    if (!statement.getProperty(MG.negated).getBoolean()) {
      for (Question question : questions(paper)) {
        if (question.kind().answers().contains(predicate) && isAbout(question, statement, paper)) {
          return decision(question, predicate);
        }
      }
    }
    return new Decision("", List.of());
  }

  private List<Question> questions(Resource paper) {
    var extraction = readAgain.get().paper(paper).extraction();
    return RelateConcepts.questions(extraction.document(), extraction.mentions());
  }

  private static boolean isAbout(Question question, Resource statement, Resource paper) {
    String address = paper.getURI();
    Iris iris = new Iris(address.substring(0, address.lastIndexOf("paper/")));
    Resource subject =
        question.subject() instanceof Subject.Of of ? iris.concept(of.concept()) : paper;
    return subject.equals(object(statement, MG.subject))
        && iris.concept(question.object()).equals(object(statement, MG.object));
  }

  private Decision decision(Question question, Predicate predicate) {
    LinearModel model = readAgain.get().facts().byName().get(question.kind().name());
    if (model == null || !model.knows(predicate.localName())) {
      return new Decision("", List.of());
    }
    return new Decision(
        question.kind().name(),
        Weights.sorted(model.contributions(predicate.localName(), NOTHING, question.features())));
  }

  private static Resource object(Resource subject, Property property) {
    return subject.getPropertyResourceValue(property);
  }
}
