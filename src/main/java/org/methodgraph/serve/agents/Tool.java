package org.methodgraph.serve.agents;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.function.Function;

/**
 * Something that an agent or a script can ask.
 *
 * @param name in requests
 * @param title in a few words
 * @param description when to use it and what it gives
 * @param parameters what it takes
 * @param work does it; throws {@link org.methodgraph.query.QueryFailedException} where the caller
 *     asked for something impossible
 */
record Tool(
    String name,
    String title,
    String description,
    List<ToolParameter> parameters,
    Function<Arguments, JsonObject> work) {
  Tool {
    parameters = List.copyOf(parameters);
  }
}
