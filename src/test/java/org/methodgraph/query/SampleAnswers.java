package org.methodgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.system.Txn;

/** What the queries of the catalogue answer over {@code sample.trig}, as lines of text. */
final class SampleAnswers {
  static final QueryCatalogue CATALOGUE = QueryCatalogue.bundled();
  static final Map<String, String> DEFAULTS = Map.of();

  private static final Map<String, String> ABBREVIATIONS =
      Map.of(
          "denoising diffusion probabilistic model", "DDPM",
          "denoising diffusion implicit model", "DDIM",
          "denoising diffusion policy optimization", "DDPO",
          "latent diffusion model", "LDM");

  private final Dataset sample = SampleDataset.load();

  void assertRows(String expected, String name, Map<String, String> values, String columns) {
    QueryResult.Rows rows = (QueryResult.Rows) run(CATALOGUE.find(name), values);
    List<Var> variables = Arrays.stream(columns.split(" ")).map(Var::alloc).toList();
    assertTrue(rows.columns().containsAll(variables), () -> "columns: " + rows.columns());
    String found =
        rows.rows().stream().map(row -> line(row, variables) + "\n").collect(Collectors.joining());
    assertEquals(expected, found);
  }

  /** A row as text; long names go by their abbreviation. */
  private static String line(Binding row, List<Var> variables) {
    return variables.stream()
        .map(variable -> text(row.get(variable)))
        .map(text -> ABBREVIATIONS.getOrDefault(text, text))
        .collect(Collectors.joining(" | "))
        .replaceAll("(?<=\\|)\\s+(?=\\|)", " ")
        .stripTrailing();
  }

  private static String text(Node node) {
    if (node == null) {
      return "";
    }
    return node.isLiteral()
        ? node.getLiteralLexicalForm()
        : node.getURI().replace("https://w3id.org/methodgraph/id/paper/", "paper:");
  }

  static String line(Triple triple) {
    return "%s %s %s"
        .formatted(
            local(triple.getSubject()), local(triple.getPredicate()), local(triple.getObject()));
  }

  private static String local(Node node) {
    return node.getURI().replaceAll(".*[/#]", "");
  }

  List<String> lines(QueryResult result) {
    if (result instanceof QueryResult.Rows rows) {
      return rows.rows().stream().map(row -> line(row, rows.columns())).toList();
    }
    return ((QueryResult.Triples) result).graph().stream().map(Object::toString).sorted().toList();
  }

  QueryResult run(CatalogueQuery query) {
    return run(query, DEFAULTS);
  }

  QueryResult run(CatalogueQuery query, Map<String, String> values) {
    return Txn.calculateRead(
        sample,
        () -> new RunQuery(QueryLimits.USUAL).over(sample.asDatasetGraph(), query.with(values)));
  }
}
