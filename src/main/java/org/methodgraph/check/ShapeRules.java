package org.methodgraph.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.methodgraph.vocab.MG;

/** The shapes of {@code ontology/shapes.ttl}; each named shape is a rule. */
final class ShapeRules {
  private static final String FILE = "/ontology/shapes.ttl";

  private final Shapes shapes;

  private ShapeRules(Shapes shapes) {
    this.shapes = shapes;
  }

  static ShapeRules ofProgram() {
    try (InputStream in = ShapeRules.class.getResourceAsStream(FILE)) {
      return new ShapeRules(Shapes.parse(RDFParser.source(in).lang(Lang.TURTLE).toGraph()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What the graph breaks.
   *
   * @param paper whose graph it is; empty where it is no paper's
   */
  List<Finding> validate(Graph graph, String paper) {
    return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
        .map(entry -> finding(entry, paper))
        .toList();
  }

  /**
   * Where a shape looks from the end of a relation, such as {@code mg:usedFor}, the finding is
   * about the subject or object and not about the relation.
   */
  private static Finding finding(ReportEntry entry, String paper) {
    Node focus = entry.focusNode();
    Node value = entry.value();
    boolean ofRelation = focus.isURI() && focus.getURI().startsWith(MG.NS) && value != null;
    String found = "";
    if (ofRelation) {
      found = " Relation: " + focus.getURI().substring(MG.NS.length()) + ".";
    } else if (value != null && !value.equals(focus)) {
      found = " Found: " + text(value) + ".";
    }
    return new Finding(
        severity(entry),
        entry.source().getLocalName(),
        text(ofRelation ? value : focus),
        paper,
        entry.message() + found);
  }

  private static Severity severity(ReportEntry entry) {
    String level = entry.severity().level().getLocalName();
    return switch (level) {
      case "Violation" -> Severity.ERROR;
      case "Warning" -> Severity.WARNING;
      default -> Severity.INFO;
    };
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
