package org.methodgraph.export.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;

/** A query to begin with, for each term. */
final class Snippet {
  private static final int ROWS = 20;

  private final Terms terms;

  Snippet(Terms terms) {
    this.terms = terms;
  }

  /** A SPARQL query, complete with its prefix. */
  String of(Term term) {
    return "PREFIX "
        + terms.prefix()
        + ": <"
        + terms.namespace()
        + ">\n"
        + select(term)
        + " LIMIT "
        + ROWS;
  }

  private String select(Term term) {
    if (term.kind() == TermKind.CLASS) {
      return members(term);
    }
    return isSpokenOf(term)
        ? withEvidence(term)
        : "SELECT ?from ?to WHERE {\n  ?from " + term.name() + " ?to\n}";
  }

  /** A class above others has its members below them. */
  private String members(Term term) {
    List<Term> types = new ArrayList<>(List.of(term));
    for (int i = 0; i < types.size(); i++) {
      types.addAll(terms.ownWith(RDFS.subClassOf, types.get(i).resource()));
    }
    if (types.size() == 1) {
      return "SELECT ?thing ?property ?value WHERE {\n  ?thing a "
          + term.name()
          + " ;\n    ?property ?value\n}";
    }
    return "SELECT ?thing ?type WHERE {\n  VALUES ?type { "
        + types.stream().map(Term::name).collect(Collectors.joining(" "))
        + " }\n  ?thing a ?type\n}";
  }

  /** Whether statements have it as their predicate: it is listed in the range of a relation. */
  private boolean isSpokenOf(Term term) {
    Model model = term.resource().getModel();
    return model
        .listSubjectsWithProperty(OWL.oneOf)
        .filterKeep(type -> ClassExpression.list(listOf(type)).contains(term.resource()))
        .filterKeep(type -> model.contains(null, RDFS.range, type))
        .hasNext();
  }

  private static Resource listOf(Resource type) {
    return type.getPropertyResourceValue(OWL.oneOf);
  }

  private String withEvidence(Term term) {
    String p = terms.prefix() + ":";
    return """
    SELECT ?from ?to ?sentence WHERE {
      ?statement %spredicate %s ;
        %ssubject ?from ; %sobject ?to ;
        %sevidence ?evidence .
      ?evidence %stext ?sentence
    }"""
        .formatted(p, term.name(), p, p, p, p);
  }
}
