package org.methodgraph.check;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;

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
 */
public record QualityQuery(
    String name,
    String title,
    String problem,
    String remedy,
    Severity severity,
    boolean ofPaper,
    Query query) {

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

  private Finding finding(QuerySolution row, String paper) {
    String detail = text(row.get("detail"));
    String message = detail.isEmpty() ? title + "." : title + ": " + detail + ".";
    RDFNode said = row.get("paper");
    return new Finding(
        severity, name, text(row.get("node")), said == null ? paper : text(said), message);
  }

  private static String text(RDFNode node) {
    if (node == null) {
      return "";
    }
    return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
  }
}
