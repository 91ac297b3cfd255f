package org.methodgraph.check;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingRoot;
import org.apache.jena.sparql.engine.main.QC;

/**
 * A question that a sound graph has no answer to; each row of an answer is a finding. The query has
 * the variable {@code ?node} and perhaps {@code ?paper} and {@code ?detail}.
 *
 * @param name of its file, without ending
 * @param title what a row is
 * @param problem what is wrong where there is one
 * @param remedy what to do about it
 * @param severity of its findings
 * @param ofPaper whether one paper's graph by itself can be asked
 * @param query what to ask
 * @param plan the same, made ready to be asked again and again
 */
public record QualityQuery(
    String name,
    String title,
    String problem,
    String remedy,
    Severity severity,
    boolean ofPaper,
    Query query,
    Op plan) {
  private static final Var NODE = Var.alloc("node");
  private static final Var DETAIL = Var.alloc("detail");
  private static final Var PAPER = Var.alloc("paper");

  /**
   * Asks the default graph.
   *
   * @param paper whose graph it is, for findings that do not say; empty for a whole store
   */
  List<Finding> ask(Dataset dataset, String paper) {
    List<Finding> findings = new ArrayList<>();
    try (QueryExecution execution = QueryExecution.dataset(dataset).query(query).build()) {
      ResultSet rows = execution.execSelect();
      while (rows.hasNext()) {
        findings.add(finding(rows.next(), paper));
      }
    }
    return findings;
  }

  /**
   * Asks one paper's graph in memory, without planning anew: that takes longer than asking.
   *
   * @param paper whose graph it is
   */
  List<Finding> ask(DatasetGraph graph, String paper) {
    List<Finding> findings = new ArrayList<>();
    QueryIterator rows = QC.execute(plan, BindingRoot.create(), ExecutionContext.create(graph));
    try {
      while (rows.hasNext()) {
        Binding row = rows.next();
        findings.add(finding(row.get(NODE), row.get(DETAIL), row.get(PAPER), paper));
      }
    } finally {
      rows.close();
    }
    return findings;
  }

  private Finding finding(QuerySolution row, String paper) {
    return finding(
        node(row.get(NODE.getName())),
        node(row.get(DETAIL.getName())),
        node(row.get(PAPER.getName())),
        paper);
  }

  private Finding finding(Node node, Node detail, Node said, String paper) {
    String told = text(detail);
    String message = told.isEmpty() ? title + "." : title + ": " + told + ".";
    return new Finding(severity, name, text(node), said == null ? paper : text(said), message);
  }

  private static Node node(RDFNode node) {
    return node == null ? null : node.asNode();
  }

  private static String text(Node node) {
    if (node == null) {
      return "";
    }
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
