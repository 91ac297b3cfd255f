package org.methodgraph.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Puts values into a query, as terms in its syntax tree and never as text, so that no value can
 * change what the query does.
 *
 * <p>A parameter {@code task} is the block {@code VALUES ?task { "…" }}, which holds the default. A
 * query that has none gets one at its beginning.
 */
final class BindParameters {
  private BindParameters() {}

  static Query in(CatalogueQuery query, Map<String, String> values) {
    Map<Var, Node> terms = terms(query, values);
    Replacement replacement = new Replacement(terms);
    Query bound = QueryTransformOps.transform(ParseQuery.of(query), replacement);
    terms.keySet().removeAll(replacement.replaced.keySet());
    terms.forEach((variable, term) -> addInFront(bound, variable, term));
    return bound;
  }

  private static Map<Var, Node> terms(CatalogueQuery query, Map<String, String> values) {
    Map<Var, Node> terms = new HashMap<>();
    for (Parameter parameter : query.parameters()) {
      String value = values.getOrDefault(parameter.name(), parameter.defaultValue());
      terms.put(Var.alloc(parameter.name()), term(query, parameter, value));
    }
    for (String name : values.keySet()) {
      if (!terms.containsKey(Var.alloc(name))) {
        throw new QueryFailedException(unknown(query, name));
      }
    }
    return terms;
  }

  private static Node term(CatalogueQuery query, Parameter parameter, String value) {
    try {
      return parameter.type().toNode(value);
    } catch (IllegalArgumentException e) {
      throw new QueryFailedException(
          "The parameter %s of %s should be %s, not \"%s\"."
              .formatted(parameter.name(), query.name(), parameter.type().expected(), value),
          e);
    }
  }

  private static String unknown(CatalogueQuery query, String name) {
    List<Parameter> known = query.parameters();
    String has =
        known.isEmpty()
            ? "It has no parameters."
            : "It has: "
                + known.stream().map(Parameter::name).collect(Collectors.joining(", "))
                + ".";
    return "The query " + query.name() + " has no parameter " + name + ". " + has;
  }

  private static void addInFront(Query query, Var variable, Node term) {
    ElementGroup group = new ElementGroup();
    group.addElement(block(variable, term));
    if (query.getQueryPattern() instanceof ElementGroup present) {
      present.getElements().forEach(group::addElement);
    } else if (query.getQueryPattern() != null) {
      group.addElement(query.getQueryPattern());
    }
    query.setQueryPattern(group);
  }

  private static ElementData block(Var variable, Node term) {
    ElementData block = new ElementData();
    block.add(variable);
    block.add(BindingFactory.binding(variable, term));
    return block;
  }

  private static final class Replacement extends ElementTransformCopyBase {
    private final Map<Var, Node> terms;
    private final Map<Var, Node> replaced = new HashMap<>();

    Replacement(Map<Var, Node> terms) {
      this.terms = terms;
    }

    @Override
    public Element transform(ElementData block) {
      if (block.getVars().size() != 1 || !terms.containsKey(block.getVars().get(0))) {
        return super.transform(block);
      }
      Var variable = block.getVars().get(0);
      replaced.put(variable, terms.get(variable));
      return block(variable, terms.get(variable));
    }
  }
}
