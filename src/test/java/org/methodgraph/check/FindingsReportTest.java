package org.methodgraph.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsReportTest {
  private static final List<Finding> FINDINGS =
      List.of(
          new Finding(Severity.ERROR, "rule-a", "urn:n", "urn:paper", "Two\nlines \"quoted\"."),
          new Finding(Severity.INFO, "b", "urn:node", "", "Short."));

  @Test
  void table() {
    assertEquals(
        """
        severity  rule    node      paper      message
        ────────  ──────  ────────  ─────────  ───────
        error     rule-a  urn:n     urn:paper  Two lines "quoted".
        info      b       urn:node             Short.

        1 error, 0 warnings, 1 info
        """,
        FindingsTable.of(FINDINGS));
  }

  @Test
  void tableOfNothing() {
    assertEquals("0 errors, 0 warnings, 0 infos\n", FindingsTable.of(List.of()));
  }

  @Test
  void json() {
    JsonObject report = parse(FINDINGS);
    assertEquals(1, report.get("schemaVersion").getAsInt());
    assertEquals(1, report.get("errors").getAsInt());
    assertEquals(0, report.get("warnings").getAsInt());
    assertEquals(1, report.get("infos").getAsInt());
    JsonObject first = report.getAsJsonArray("findings").get(0).getAsJsonObject();
    assertEquals("error", first.get("severity").getAsString());
    assertEquals("rule-a", first.get("rule").getAsString());
    assertEquals("urn:n", first.get("node").getAsString());
    assertEquals("urn:paper", first.get("paper").getAsString());
    assertEquals("Two\nlines \"quoted\".", first.get("message").getAsString());
    assertEquals(0, parse(List.of()).getAsJsonArray("findings").size());
  }

  private static JsonObject parse(List<Finding> findings) {
    return JsonParser.parseString(FindingsJson.of(findings)).getAsJsonObject();
  }
}
