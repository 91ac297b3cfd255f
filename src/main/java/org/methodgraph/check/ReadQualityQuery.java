package org.methodgraph.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.methodgraph.model.ResourceFolder;

/**
 * Reads the files of {@code queries/quality}. Each begins with comments:
 *
 * <pre>
 * # title: what a row is
 * # problem: what is wrong where there is one,
 * #   perhaps on several lines
 * # remedy: what to do about it
 * # severity: error, warning or info
 * # scope: paper (one paper's graph can be asked) or store
 * </pre>
 */
final class ReadQualityQuery {
  private static final String FOLDER = "/queries/quality";
  private static final String SUFFIX = ".rq";
  private static final Pattern ENTRY = Pattern.compile("# (\\w+): (.*)");
  private static final Pattern CONTINUATION = Pattern.compile("# {2,}(\\S.*)");

  private final String file;
  private final Map<String, String> head = new HashMap<>();
  private String last = "";

  private ReadQualityQuery(String file) {
    this.file = file;
  }

  /** All that travel with the program, by name. */
  static List<QualityQuery> all() {
    return ResourceFolder.list(FOLDER, SUFFIX).stream().map(ReadQualityQuery::ofResource).toList();
  }

  /**
   * @param file its name, for messages and for the name of the rule
   * @throws CheckException if a line of the head is missing or the query cannot be parsed
   */
  static QualityQuery of(String file, String text) {
    return new ReadQualityQuery(file).read(text);
  }

  private static QualityQuery ofResource(String name) {
    return of(name, ResourceFolder.text(name));
  }

  private QualityQuery read(String text) {
    text.lines().takeWhile(line -> line.startsWith("#")).forEach(this::readLine);
    Query query = parse(text);
    return new QualityQuery(
        name(),
        entry("title"),
        entry("problem"),
        entry("remedy"),
        severity(),
        isOfPaper(),
        query,
        Algebra.optimize(Algebra.compile(query)));
  }

  private void readLine(String line) {
    Matcher entry = ENTRY.matcher(line);
    Matcher continuation = CONTINUATION.matcher(line);
    if (entry.matches()) {
      last = entry.group(1);
      head.put(last, entry.group(2).strip());
    } else if (continuation.matches()) {
      head.merge(last, continuation.group(1).strip(), (before, more) -> before + " " + more);
    }
  }

  private String name() {
    return file.substring(file.lastIndexOf('/') + 1).replace(SUFFIX, "");
  }

  private String entry(String key) {
    String value = head.get(key);
    if (value == null) {
      throw new CheckException(
          file + ": its comments should have a line \"# " + key + ": …\"; add one.");
    }
    return value;
  }

  private Severity severity() {
    String label = entry("severity");
    try {
      return Severity.ofLabel(label);
    } catch (IllegalArgumentException e) {
      throw new CheckException(
          file + ": the severity should be error, warning or info, found \"" + label + "\".", e);
    }
  }

  private boolean isOfPaper() {
    String scope = entry("scope");
    return switch (scope) {
      case "paper" -> true;
      case "store" -> false;
      default ->
          throw new CheckException(
              file + ": the scope should be paper or store, found \"" + scope + "\".");
    };
  }

  private Query parse(String text) {
    Query query;
    try {
      query = QueryFactory.create(text);
    } catch (QueryException e) {
      throw new CheckException(file + ": this is no SPARQL query: " + e.getMessage(), e);
    }
    if (!query.isSelectType() || !query.getResultVars().contains("node")) {
      throw new CheckException(file + ": expected a SELECT query with the variable ?node.");
    }
    return query;
  }
}
