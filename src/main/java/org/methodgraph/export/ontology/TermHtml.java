package org.methodgraph.export.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** All that there is to tell about one term. */
final class TermHtml {
  private final Terms terms;
  private final ClassExpression expression;
  private final Snippet snippet;

  TermHtml(Terms terms) {
    this.terms = terms;
    this.expression = new ClassExpression(terms);
    this.snippet = new Snippet(terms);
  }

  String of(Term term) {
    return """
    <article id="%s">
    <h3>%s <a class="here" href="#%s"><code>%s</code></a></h3>
    %s%s<dl>
    %s</dl>
    <p class="head">Example</p>
    %s<details><summary>Ask for it</summary>
    <pre>%s</pre></details>
    </article>
    """
        .formatted(
            Html.escaped(term.anchor()),
            Html.escaped(term.label()),
            Html.escaped(term.anchor()),
            Html.escaped(term.name()),
            Html.paragraphs("definition", term.texts(SKOS.definition)),
            Html.paragraphs("note", term.texts(SKOS.scopeNote)),
            rows(term),
            Html.paragraphs("example", term.texts(SKOS.example)),
            Html.escaped(snippet.of(term)));
  }

  private String rows(Term term) {
    boolean isClass = term.kind() == TermKind.CLASS;
    Property sub = isClass ? RDFS.subClassOf : RDFS.subPropertyOf;
    String what = isClass ? "-class of" : "-property of";
    List<Resource> above = term.resources(sub);
    StringBuilder rows = new StringBuilder();
    rows.append(Html.row("address", List.of(Html.code(term.resource().getURI()))));
    rows.append(Html.row("kind", kind(term)));
    rows.append(
        Html.row("sub" + what, expressions(above.stream().filter(Resource::isURIResource))));
    rows.append(Html.row("super" + what, links(terms.ownWith(sub, term.resource()))));
    rows.append(Html.row("always has", expressions(above.stream().filter(Resource::isAnon))));
    if (isClass) {
      rows.append(Html.row("disjoint with", expressions(disjoint(term))));
      rows.append(Html.row("domain of", links(terms.propertiesOf(RDFS.domain, term.resource()))));
      rows.append(Html.row("range of", links(terms.propertiesOf(RDFS.range, term.resource()))));
    }
    rows.append(Html.row("domain", expressions(term.resources(RDFS.domain).stream())));
    rows.append(Html.row("range", expressions(term.resources(RDFS.range).stream())));
    return rows.toString();
  }

  private static List<String> kind(Term term) {
    List<String> kind = new ArrayList<>(List.of(term.kind().label()));
    if (term.resource().hasProperty(RDF.type, OWL.SymmetricProperty)) {
      kind.add("holds both ways");
    }
    return kind;
  }

  /** The classes that no member of this one belongs to. */
  private static Stream<Resource> disjoint(Term term) {
    return term.resource().getModel().listSubjectsWithProperty(OWL2.members).toList().stream()
        .map(all -> ClassExpression.list(all.getPropertyResourceValue(OWL2.members)))
        .filter(members -> members.contains(term.resource()))
        .flatMap(List::stream)
        .filter(other -> !other.equals(term.resource()))
        .sorted((a, b) -> a.getURI().compareTo(b.getURI()));
  }

  private List<String> expressions(Stream<Resource> types) {
    return types.map(expression::html).sorted().toList();
  }

  private static List<String> links(List<Term> all) {
    return all.stream().map(term -> Html.jump(term.anchor(), term.label())).toList();
  }
}
