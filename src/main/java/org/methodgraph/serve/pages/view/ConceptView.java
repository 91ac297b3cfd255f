package org.methodgraph.serve.pages.view;

import java.util.List;

/**
 * What the store knows of a method, task, dataset or metric.
 *
 * @param concept the concept
 * @param otherNames its other names
 * @param definition in a sentence; empty if it has none
 * @param areas of the lexicon that it belongs to
 * @param elsewhere addresses of the same or more about it on other sites
 * @param hierarchy its place among the others
 * @param paperCount number of papers that name it
 * @param years of those papers
 * @param papers the papers, those that propose it first
 * @param relations to other concepts
 * @param together what the same papers speak of
 * @param results values that papers state of it
 * @param quotes sentences that tell most of it
 * @param sparql the query for all that is said of it directly
 */
public record ConceptView(
    Named concept,
    List<String> otherNames,
    String definition,
    List<Named> areas,
    List<String> elsewhere,
    Hierarchy hierarchy,
    int paperCount,
    Found<YearCount> years,
    Found<PaperLine> papers,
    Found<Relation> relations,
    List<Together> together,
    Found<Measured> results,
    Found<Quote> quotes,
    String sparql) {
  public ConceptView {
    otherNames = List.copyOf(otherNames);
    areas = List.copyOf(areas);
    elsewhere = List.copyOf(elsewhere);
    together = List.copyOf(together);
  }
}
