package org.methodgraph.serve.agents;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.methodgraph.query.CatalogueQuery;
import org.methodgraph.query.ParameterType;
import org.methodgraph.query.QueryCatalogue;
import org.methodgraph.query.QueryFailedException;
import org.methodgraph.query.RunningQueries;
import org.methodgraph.store.GraphStore;

/** The tools: few, and shaped by what the ontology has. */
public final class GraphTools {
  private static final ToolParameter LIMIT =
      new ToolParameter(
          "limit",
          "rows at the most (" + AskStore.USUAL_ROWS + "; never above " + AskStore.MOST_ROWS + ")",
          "integer",
          false);

  private static final List<String> TYPES = List.of("method", "task", "dataset", "metric");

  private static final String PREFIXES =
      """
      PREFIX mg: <https://w3id.org/methodgraph/ontology#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX void: <http://rdfs.org/ns/void#>
      """;

  private static final String CLASSES =
      PREFIXES
          + """
          SELECT ?class ?entities ?property ?triples WHERE {
            ?dataset void:uriSpace ?any ; void:classPartition ?ofClass .
            ?ofClass void:class ?class ; void:entities ?entities .
            OPTIONAL {
              ?ofClass void:propertyPartition ?ofProperty .
              ?ofProperty void:property ?property ; void:triples ?triples .
            }
          } ORDER BY DESC(?entities) ?class DESC(?triples)
          """;

  private static final String DESCRIBE =
      PREFIXES
          + """
          SELECT ?direction ?property ?value ?label WHERE {
            VALUES ?iri { <urn:x> }
            { ?iri ?property ?value BIND("out" AS ?direction) }
            UNION
            { ?value ?property ?iri
              FILTER(?property NOT IN (mg:subject, mg:object, mg:refersTo, mg:usedMethod, mg:countedYear, mg:mentionedConcept))
              BIND("in" AS ?direction) }
            OPTIONAL { ?value rdfs:label ?label }
          }
          """;

  private static final String EVIDENCE =
      PREFIXES
          + """
          SELECT ?subject ?relation ?object ?denied ?confidence ?sentence ?paper ?title WHERE {
            VALUES ?iri { <urn:x> }
            { ?statement mg:subject ?iri } UNION { ?statement mg:object ?iri }
            UNION { ?iri mg:supportedBy ?statement } UNION { ?statement prov:wasDerivedFrom ?iri }
            UNION { BIND(?iri AS ?statement) }
            ?statement mg:subject ?s ; mg:predicate ?p ; mg:object ?o ; mg:negated ?denied ;
                       mg:confidence ?confidence ; mg:evidence/mg:text ?sentence ;
                       prov:wasDerivedFrom ?paper .
            ?paper rdfs:label ?title .
            OPTIONAL { ?s rdfs:label ?subject }
            OPTIONAL { ?o rdfs:label ?object }
            BIND(STRAFTER(STR(?p), "#") AS ?relation)
          }
          """;

  private final AskStore store;

  public GraphTools(GraphStore store) {
    this(store, new RunningQueries());
  }

  /**
   * @param store open
   * @param running learns of the queries that callers ask
   */
  public GraphTools(GraphStore store, RunningQueries running) {
    this.store = new AskStore(store, running);
  }

  List<Tool> all() {
    return List.of(schema(), find(), describe(), evidence(), examples(), runExample(), sparql());
  }

  private Tool schema() {
    return new Tool(
        "schema",
        "What the graph holds",
        "Classes with the number of their things, and the properties these have. Call it first, and"
            + " use no other terms in SPARQL.",
        List.of(),
        arguments -> store.answer(CLASSES, AskStore.MOST_ROWS));
  }

  private Tool find() {
    return new Tool(
        "find",
        "Find concepts by name",
        "IRIs of methods, tasks, datasets and metrics by words of their names, best match first,"
            + " with the number of papers that mention each.",
        List.of(
            ToolParameter.needed("text", "words of the name, such as: diffusion model"),
            ToolParameter.optional("type", "method, task, dataset or metric"),
            LIMIT),
        this::find);
  }

  private JsonObject find(Arguments arguments) {
    String type = arguments.optional("type").toLowerCase(Locale.ROOT);
    if (!type.isEmpty() && !TYPES.contains(type)) {
      throw new QueryFailedException(
          "\"type\" should be method, task, dataset or metric, not \"" + type + "\".");
    }
    String words = arguments.needed("text").replaceAll("[^\\p{L}\\p{N}\\s]+", " ").strip();
    if (words.isEmpty()) {
      throw new QueryFailedException("\"text\" holds no word to look for.");
    }
    JsonObject found =
        store.answer(
            QueryCatalogue.bundled()
                .find("concept-search")
                // Quoted words are words, also where the search knows them as operators.
                .with(Map.of("words", "\"" + words.replaceAll("\\s+", "\" \"") + "\"")),
            AskStore.MOST_ROWS);
    return keep(found, type, arguments.rows(AskStore.USUAL_ROWS, AskStore.MOST_ROWS));
  }

  private static JsonObject keep(JsonObject found, String type, int rows) {
    JsonArray kept = new JsonArray();
    boolean cut = found.get("truncated").getAsBoolean();
    for (var row : found.getAsJsonArray("rows")) {
      if (type.isEmpty() || row.getAsJsonObject().get("type").getAsString().equals(type)) {
        cut |= kept.size() == rows;
        if (kept.size() < rows) {
          kept.add(row);
        }
      }
    }
    found.add("rows", kept);
    found.addProperty("truncated", cut);
    return found;
  }

  private Tool describe() {
    return new Tool(
        "describe",
        "All about one thing",
        "Every property of a concept, paper, statement or claim, in both directions, with labels.",
        List.of(ToolParameter.needed("iri", "IRI of the thing, as find gives it"), LIMIT),
        arguments -> ofIri(DESCRIBE, arguments));
  }

  private Tool evidence() {
    return new Tool(
        "evidence",
        "The sentences behind facts",
        "What papers say of a concept, in a claim, or in one paper: statement, confidence, sentence"
            + " and paper. Cite the paper when you use one.",
        List.of(ToolParameter.needed("iri", "IRI of a concept, claim, statement or paper"), LIMIT),
        arguments -> ofIri(EVIDENCE, arguments));
  }

  private JsonObject ofIri(String query, Arguments arguments) {
    return store.answer(
        query,
        ParameterType.IRI,
        "iri",
        arguments.needed("iri"),
        arguments.rows(AskStore.USUAL_ROWS, AskStore.MOST_ROWS));
  }

  private Tool examples() {
    return new Tool(
        "examples",
        "Ready-made questions",
        "Questions with tested queries, by topic; run_example runs them. Look here before you write"
            + " SPARQL of your own.",
        List.of(ToolParameter.optional("topic", "a word such as: dataset, trend, evidence")),
        GraphTools::examples);
  }

  private static JsonObject examples(Arguments arguments) {
    String topic = arguments.optional("topic").toLowerCase(Locale.ROOT);
    JsonArray found = new JsonArray();
    QueryCatalogue.bundled().queries().stream()
        .filter(query -> about(query, topic))
        .map(GraphTools::example)
        .forEach(found::add);
    JsonObject json = new JsonObject();
    json.add("examples", found);
    return json;
  }

  private static boolean about(CatalogueQuery query, String topic) {
    return Stream.concat(
            Stream.of(query.name(), query.title(), query.description()), query.tags().stream())
        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(topic));
  }

  private static JsonObject example(CatalogueQuery query) {
    JsonObject json = new JsonObject();
    json.addProperty("name", query.name());
    json.addProperty("title", query.title());
    json.addProperty("description", query.description());
    JsonObject parameters = new JsonObject();
    query
        .parameters()
        .forEach(
            parameter ->
                parameters.addProperty(
                    parameter.name(),
                    parameter.description()
                        + " ("
                        + parameter.type().headerName()
                        + ", default "
                        + parameter.defaultValue()
                        + ")"));
    json.add("parameters", parameters);
    json.addProperty("sparql", query.text());
    return json;
  }

  private Tool runExample() {
    return new Tool(
        "run_example",
        "Run a ready-made question",
        "Runs one of the examples, with values for its parameters or with its defaults.",
        List.of(
            ToolParameter.needed("name", "name of the example, such as: methods-for-task"),
            new ToolParameter(
                "params",
                "values by parameter name, such as {\"task\": \"speech\"}",
                "object",
                false),
            LIMIT),
        arguments ->
            store.answer(
                QueryCatalogue.bundled()
                    .find(arguments.needed("name"))
                    .with(arguments.below("params")),
                arguments.rows(AskStore.USUAL_ROWS, AskStore.MOST_ROWS)));
  }

  private Tool sparql() {
    return new Tool(
        "sparql",
        "A SPARQL query",
        "Runs a SELECT, ASK, CONSTRUCT or DESCRIBE query (SPARQL 1.1) within twenty seconds. No"
            + " updates, no SERVICE. The default graph is the union of all graphs.",
        List.of(ToolParameter.needed("query", "the query, with its prefixes"), LIMIT),
        arguments ->
            store.answer(
                arguments.needed("query"),
                arguments.rows(AskStore.USUAL_ROWS, AskStore.MOST_ROWS)));
  }
}
