package org.methodgraph.query;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.update.UpdateFactory;

/**
 * Reads SPARQL, and says in plain words where and why it cannot. Only queries that read are let
 * through: SELECT, ASK, CONSTRUCT of triples, DESCRIBE, and none that calls other servers.
 */
public final class ParseQuery {
  private static final Pattern FOUND =
      Pattern.compile("Encountered \" (?:<\\w+>|\"[^\"]*\") \"(.*?) \"\"");
  private static final Pattern UNREADABLE = Pattern.compile("Encountered: .*after prefix \"(.*)\"");
  // The parser's own line and column are those of the last word it could read.
  private static final Pattern PLACE = Pattern.compile("(?i)line:? (\\d+), col(?:umn)?:? (\\d+)");
  private static final Pattern PREFIX = Pattern.compile("Unresolved prefixed name: (\\w*):");
  private static final Map<String, String> KNOWN_PREFIXES =
      Map.of(
          "mg", "https://w3id.org/methodgraph/ontology#",
          "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
          "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
          "skos", "http://www.w3.org/2004/02/skos/core#",
          "dcterms", "http://purl.org/dc/terms/",
          "fabio", "http://purl.org/spar/fabio/",
          "prov", "http://www.w3.org/ns/prov#",
          "text", "http://jena.apache.org/text#",
          "xsd", "http://www.w3.org/2001/XMLSchema#");

  private ParseQuery() {}

  static Query of(CatalogueQuery query) {
    return of(query.name() + ".rq", query.text());
  }

  /**
   * The query.
   *
   * @param source what to call it in messages: a file name
   * @param text SPARQL 1.1
   * @throws QueryFailedException if it cannot be read, or does more than read
   */
  public static Query of(String source, String text) {
    Query query = parse(source, text);
    if (!(query.isSelectType()
        || query.isAskType()
        || query.isDescribeType()
        || query.isConstructType() && !query.isConstructQuad())) {
      throw new QueryFailedException(
          source
              + " is of a kind that is not run here. Write a SELECT, ASK, CONSTRUCT or"
              + " DESCRIBE.");
    }
    if (!query.getGraphURIs().isEmpty()) {
      throw new QueryFailedException(
          source
              + " has a FROM, which would have no effect, as all graphs together are asked. Write"
              + " GRAPH <…> { … } for a certain graph.");
    }
    if (FindService.in(query)) {
      throw new QueryFailedException(
          source
              + " calls another server with SERVICE, which is switched off. Ask this store only.");
    }
    return query;
  }

  private static Query parse(String source, String text) {
    try {
      return QueryFactory.create(text);
    } catch (QueryParseException e) {
      if (isUpdate(text)) {
        throw new QueryFailedException(
            source
                + " is an update; a store is only read here. Write a SELECT, ASK, CONSTRUCT or"
                + " DESCRIBE.",
            e);
      }
      throw new QueryFailedException(place(source, e) + reason(e), e);
    }
  }

  private static boolean isUpdate(String text) {
    try {
      return !UpdateFactory.create(text).getOperations().isEmpty();
    } catch (QueryParseException e) {
      return false;
    }
  }

  private static String place(String source, QueryParseException e) {
    Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
    if (place.find()) {
      return "%s:%s:%s: ".formatted(source, place.group(1), place.group(2));
    }
    return e.getLine() > 0
        ? "%s:%d:%d: ".formatted(source, e.getLine(), e.getColumn())
        : source + ": ";
  }

  private static String reason(QueryParseException e) {
    String message = String.valueOf(e.getMessage());
    Matcher prefix = PREFIX.matcher(message);
    if (prefix.find()) {
      return unknownPrefix(prefix.group(1));
    }
    if (message.contains("Encountered \"<EOF>\"")) {
      return "the query ends too early; is a bracket left open?";
    }
    Matcher found = FOUND.matcher(message);
    if (found.find()) {
      return "did not expect " + found.group(1) + " here.";
    }
    Matcher unreadable = UNREADABLE.matcher(message);
    if (unreadable.find()) {
      return "cannot read "
          + unreadable.group(1).replace("\\\"", "\"")
          + " here"
          + (message.contains("<EOF>") ? "; is a quotation mark or bracket left open?" : ".");
    }
    return message.strip();
  }

  private static String unknownPrefix(String prefix) {
    String known = KNOWN_PREFIXES.get(prefix);
    return "the prefix %s: is not declared. Add a line \"PREFIX %s: <%s>\" at the beginning."
        .formatted(prefix, prefix, known == null ? "…" : known);
  }
}
