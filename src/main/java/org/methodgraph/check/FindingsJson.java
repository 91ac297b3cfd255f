package org.methodgraph.check;

import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/**
 * Findings for programs.
 *
 * <pre>
 * { "schemaVersion": 1, "errors": 1, "warnings": 0, "infos": 0,
 *   "findings": [ { "severity": "error", "rule": "…", "node": "…", "paper": "…", "message": "…" } ] }
 * </pre>
 */
public final class FindingsJson {
  private static final int SCHEMA_VERSION = 1;

  private FindingsJson() {}

  /** The JSON text, with a line break at its end. */
  public static String of(List<Finding> findings) {
    FindingsCount count = FindingsCount.of(findings);
    JsonArray all = new JsonArray();
    findings.forEach(finding -> all.add(object(finding)));
    JsonObject report = new JsonObject();
    report.put("schemaVersion", SCHEMA_VERSION);
    report.put("errors", count.errors());
    report.put("warnings", count.warnings());
    report.put("infos", count.infos());
    report.put("findings", all);
    return report.toString().stripTrailing() + "\n";
  }

  private static JsonObject object(Finding finding) {
    JsonObject object = new JsonObject();
    object.put("severity", finding.severity().label());
    object.put("rule", finding.rule());
    object.put("node", finding.node());
    object.put("paper", finding.paper());
    object.put("message", finding.message());
    return object;
  }
}
