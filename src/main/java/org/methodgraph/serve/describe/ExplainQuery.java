package org.methodgraph.serve.describe;

import com.google.gson.JsonObject;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.methodgraph.query.ParseQuery;
import org.methodgraph.store.GraphStore;

/** How a query is understood: its algebra as the standard has it, and as it is run. */
final class ExplainQuery {
  private final GraphStore store;

  ExplainQuery(GraphStore store) {
    this.store = store;
  }

  /**
   * The algebra in Jena's notation, before and after optimisation for this store.
   *
   * @throws org.methodgraph.query.QueryFailedException if the text is no query that may be run here
   */
  JsonObject of(String text) {
    Query query = ParseQuery.of("query", text);
    JsonObject explained = new JsonObject();
    explained.addProperty("query", query.serialize());
    if (query.getQueryPattern() == null) {
      explained.addProperty("algebra", "");
      explained.addProperty("plan", "");
      return explained;
    }
    Op algebra = Algebra.compile(query);
    Op plan = Algebra.optimize(algebra, store.dataset().getContext());
    explained.addProperty("algebra", algebra.toString(query.getPrefixMapping()));
    explained.addProperty("plan", plan.toString(query.getPrefixMapping()));
    return explained;
  }
}
