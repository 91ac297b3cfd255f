package org.methodgraph.query;

import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;

/**
 * A query with a name, and words about it.
 *
 * @param name name of its file without {@code .rq}
 * @param title the question, in a line
 * @param description what the rows say
 * @param parameters what it asks for, in the order of the header
 * @param tags words to find it by
 * @param text the whole file; it runs as it stands, with the defaults
 */
public record CatalogueQuery(
    String name,
    String title,
    String description,
    List<Parameter> parameters,
    List<String> tags,
    String text) {
  public CatalogueQuery {
    parameters = List.copyOf(parameters);
    tags = List.copyOf(tags);
  }

  /**
   * The query, with values for some or all of its parameters in place.
   *
   * @param values by parameter name; the others keep their defaults
   * @throws QueryFailedException if a parameter is unknown, a value is not of its type, or the text
   *     is no query
   */
  public Query with(Map<String, String> values) {
    return BindParameters.in(this, values);
  }
}
