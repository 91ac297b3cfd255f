package org.methodgraph.serve.pages.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what the page of a claim says. */
public final class ReadClaim {
  private static final PageQuery SAID =
      PageQuery.of(
          """
          SELECT ?subject ?subjectName ?subjectType ?relation ?object ?objectName ?objectType
                 ?negated ?confidence ?papers ?opposite
          WHERE {
            ?about a mg:Claim ;
                   mg:subject ?subject ;
                   mg:predicate ?relation ;
                   mg:object ?object ;
                   mg:negated ?negated ;
                   mg:confidence ?confidence ;
                   mg:supportCount ?papers .
            ?subject skos:prefLabel ?subjectName ;
                     a ?subjectType .
            ?object skos:prefLabel ?objectName ;
                    a ?objectType .
            OPTIONAL {
              ?opposite a mg:Claim ;
                        mg:subject ?subject ;
                        mg:predicate ?relation ;
                        mg:object ?object ;
                        mg:negated ?contrary .
              FILTER(?contrary != ?negated)
            }
          }
          """);

  private final PageStore store;

  public ReadClaim(PageStore store) {
    this.store = store;
  }

  /** The claim with that address; empty if it is none. */
  public Optional<ClaimView> at(String iri) {
    return store.read(
        ask ->
            ask.rows(SAID.withIri("about", iri)).stream()
                .findFirst()
                .map(row -> view(iri, row, ask)));
  }

  private static ClaimView view(String iri, Row row, Ask ask) {
    Named subject = row.named("subject", "subjectName", "subjectType");
    Named object = row.named("object", "objectName", "objectType");
    Set<String> wanted = Set.of(subject.iri(), object.iri());
    Found<Fact> facts = ReadFacts.ofClaim(iri, wanted, ask);
    List<Fact> opposite =
        row.has("opposite")
            ? ReadFacts.ofClaim(row.text("opposite"), wanted, ask).things()
            : List.of();
    return new ClaimView(
        iri,
        subject,
        Row.lastPart(row.text("relation")),
        object,
        row.truth("negated"),
        row.decimal("confidence").doubleValue(),
        row.number("papers"),
        facts.things(),
        opposite,
        facts.sparql());
  }
}
