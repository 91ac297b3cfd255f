package org.methodgraph.cli;

import com.google.gson.GsonBuilder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.methodgraph.compare.ClaimChange;
import org.methodgraph.compare.CompareClaims;
import org.methodgraph.compare.ReadClaims;
import org.methodgraph.compare.ScoredClaim;
import org.methodgraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "diff",
    description = "Lists the claims that two stores do not have alike.",
    footer = {
      "",
      "+ only the second store has it, - only the first, ~ its confidence or the number of its "
          + "papers differs. Ends with code 0 where nothing differs, else with 1."
    })
final class DiffCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "STORE_A", description = "Folder of the first store.")
  private Path first;

  @Parameters(index = "1", paramLabel = "STORE_B", description = "Folder of the second store.")
  private Path second;

  @Option(names = "--json", description = "Write JSON.")
  private boolean json;

  @Override
  public Integer call() {
    List<ClaimChange> changes = CompareClaims.of(claims(first), claims(second));
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      List<Map<String, Object>> told = changes.stream().map(DiffCommand::json).toList();
      out.println(
          new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(told));
    } else {
      changes.forEach(change -> out.println(line(change)));
      spec.commandLine().getErr().printf("%,d claims differ.%n", changes.size());
      spec.commandLine().getErr().flush();
    }
    out.flush();
    return changes.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
  }

  private static Map<String, ScoredClaim> claims(Path store) {
    try (GraphStore opened = GraphStore.forReading(store)) {
      return opened.read(data -> ReadClaims.of(data.asDatasetGraph()));
    }
  }

  private static String line(ClaimChange change) {
    if (change instanceof ClaimChange.Added added) {
      return "+ " + said(added.claim()) + "  " + score(added.claim());
    }
    if (change instanceof ClaimChange.Removed removed) {
      return "- " + said(removed.claim()) + "  " + score(removed.claim());
    }
    ClaimChange.Rescored rescored = (ClaimChange.Rescored) change;
    return "~ "
        + said(rescored.after())
        + "  "
        + score(rescored.before())
        + " → "
        + score(rescored.after());
  }

  private static String said(ScoredClaim claim) {
    String not = claim.negated() ? "not " : "";
    return claim.subject() + " | " + not + claim.predicate() + " | " + claim.object();
  }

  private static String score(ScoredClaim claim) {
    return String.format(Locale.ROOT, "%.3f (%d)", claim.confidence(), claim.papers());
  }

  private static Map<String, Object> json(ClaimChange change) {
    Map<String, Object> json = new LinkedHashMap<>();
    if (change instanceof ClaimChange.Added added) {
      json.put("change", "added");
      json.put("after", added.claim());
    } else if (change instanceof ClaimChange.Removed removed) {
      json.put("change", "removed");
      json.put("before", removed.claim());
    } else if (change instanceof ClaimChange.Rescored rescored) {
      json.put("change", "rescored");
      json.put("before", rescored.before());
      json.put("after", rescored.after());
    }
    return json;
  }
}
